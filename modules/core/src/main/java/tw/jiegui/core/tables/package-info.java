/// Tables that people keep in spreadsheets, read into named cells and written back without loss.
@NullMarked
package tw.jiegui.core.tables;

import org.jspecify.annotations.NullMarked;
