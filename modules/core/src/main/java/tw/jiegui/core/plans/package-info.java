/// Plans from goal to yearly target, what was achieved, and how that is judged.
@NullMarked
package tw.jiegui.core.plans;

import org.jspecify.annotations.NullMarked;
