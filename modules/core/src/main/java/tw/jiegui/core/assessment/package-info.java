/// A school judges itself against a frame of indicators: what of its registered facts serves, what
/// is missing, and what its authority asks of it.
@NullMarked
package tw.jiegui.core.assessment;

import org.jspecify.annotations.NullMarked;
