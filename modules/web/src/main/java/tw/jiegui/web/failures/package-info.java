/// One place where whatever went wrong becomes a page or a problem document.
@NullMarked
package tw.jiegui.web.failures;

import org.jspecify.annotations.NullMarked;
