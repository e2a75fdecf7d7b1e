/// Pictures of numbers, drawn on the server, each with its numbers as a table beside it.
@NullMarked
package tw.jiegui.web.charts;

import org.jspecify.annotations.NullMarked;
