/// Looks into files that strangers send: what they are by their content, and whether anything in
/// them acts, hides or swells.
@NullMarked
package tw.jiegui.core.documents.inspection;

import org.jspecify.annotations.NullMarked;
