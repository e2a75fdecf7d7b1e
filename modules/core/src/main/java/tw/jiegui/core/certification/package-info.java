/// Schemes by which an authority recognizes schools, as dated data that refers to its policy, and
/// what a school's facts and history come to under them.
@NullMarked
package tw.jiegui.core.certification;

import org.jspecify.annotations.NullMarked;
