/// Pages and API about the documents that schools hand in, and the links under which they are
/// fetched.
@NullMarked
package tw.jiegui.web.documents;

import org.jspecify.annotations.NullMarked;
