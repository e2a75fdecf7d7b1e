@NullMarked
package tw.jiegui.authorities.cities;

import org.jspecify.annotations.NullMarked;
