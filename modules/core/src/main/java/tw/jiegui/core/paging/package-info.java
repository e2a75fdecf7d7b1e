/// A long list, cut into pages.
@NullMarked
package tw.jiegui.core.paging;

import org.jspecify.annotations.NullMarked;
