@NullMarked
package tw.jiegui.authorities.keelung;

import org.jspecify.annotations.NullMarked;
