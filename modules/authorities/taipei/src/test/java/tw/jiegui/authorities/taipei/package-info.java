@NullMarked
package tw.jiegui.authorities.taipei;

import org.jspecify.annotations.NullMarked;
