/// Reviewers judge what a caller hands over as a brief; an officer decides. Nothing here knows what
/// a scheme or a program is.
@NullMarked
package tw.jiegui.core.review;

import org.jspecify.annotations.NullMarked;
