/// What an authority certifies of a school: numbered, signed, for everybody to check.
@NullMarked
package tw.jiegui.core.certificates;

import org.jspecify.annotations.NullMarked;
