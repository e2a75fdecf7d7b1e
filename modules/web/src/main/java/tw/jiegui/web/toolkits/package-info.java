/// The library of toolkits, and the workshop in which they are written and published.
@NullMarked
package tw.jiegui.web.toolkits;

import org.jspecify.annotations.NullMarked;
