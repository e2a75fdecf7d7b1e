/// The whole country, started for real, as somebody outside meets it.
@NullMarked
package tw.jiegui.e2e;

import org.jspecify.annotations.NullMarked;
