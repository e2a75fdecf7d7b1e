/// What a school registers once per school year, and what of it counts for which metric.
@NullMarked
package tw.jiegui.core.facts;

import org.jspecify.annotations.NullMarked;
