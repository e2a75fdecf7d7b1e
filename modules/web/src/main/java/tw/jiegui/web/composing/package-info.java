/// The pages on which an authority composes a scheme, tries it on its schools and has it published.
@NullMarked
package tw.jiegui.web.composing;

import org.jspecify.annotations.NullMarked;
