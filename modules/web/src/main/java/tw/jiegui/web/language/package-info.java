/// The two languages, their texts, and which of them a visitor reads.
@NullMarked
package tw.jiegui.web.language;

import org.jspecify.annotations.NullMarked;
