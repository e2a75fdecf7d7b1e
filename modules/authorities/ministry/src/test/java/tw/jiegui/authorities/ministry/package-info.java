@NullMarked
package tw.jiegui.authorities.ministry;

import org.jspecify.annotations.NullMarked;
