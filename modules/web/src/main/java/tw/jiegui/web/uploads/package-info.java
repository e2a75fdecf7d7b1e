/// Files that people send: whole with a form, or piece by piece.
@NullMarked
package tw.jiegui.web.uploads;

import org.jspecify.annotations.NullMarked;
