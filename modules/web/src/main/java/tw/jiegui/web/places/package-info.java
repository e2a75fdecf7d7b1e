/// Who asks, in which authority, under which hats.
@NullMarked
package tw.jiegui.web.places;

import org.jspecify.annotations.NullMarked;
