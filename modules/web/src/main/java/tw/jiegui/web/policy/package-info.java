/// What an authority has laid down: to read, to try, to compare, and to change with four eyes.
@NullMarked
package tw.jiegui.web.policy;

import org.jspecify.annotations.NullMarked;
