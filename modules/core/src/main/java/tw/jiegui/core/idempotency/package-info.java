/// What is submitted twice is done once, and answered the same both times.
@NullMarked
package tw.jiegui.core.idempotency;

import org.jspecify.annotations.NullMarked;
