/// The figures that travel up: for the Ministry those of all authorities, for a city its own.
@NullMarked
package tw.jiegui.web.aggregates;

import org.jspecify.annotations.NullMarked;
