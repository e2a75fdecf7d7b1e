@NullMarked
package tw.jiegui.core.composing;

import org.jspecify.annotations.NullMarked;
