/// What people typed, checked: a value, or what is wrong beside each field.
@NullMarked
package tw.jiegui.core.input;

import org.jspecify.annotations.NullMarked;
