/// Versioned frames of indicators and what they ask of each stage, and the rules that turn shown
/// evidence into states, levels and the shortest path to a level.
@NullMarked
package tw.jiegui.core.indicators;

import org.jspecify.annotations.NullMarked;
