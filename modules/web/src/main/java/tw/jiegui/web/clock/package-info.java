/// What time it is.
@NullMarked
package tw.jiegui.web.clock;

import org.jspecify.annotations.NullMarked;
