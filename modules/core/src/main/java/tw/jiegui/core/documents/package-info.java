/// Files that a school shows as evidence: taken in, looked through, kept, and shown to those whom
/// they concern.
@NullMarked
package tw.jiegui.core.documents;

import org.jspecify.annotations.NullMarked;
