/// What holds for every request: its correlation id, safe headers, one line in the access log.
@NullMarked
package tw.jiegui.web.traffic;

import org.jspecify.annotations.NullMarked;
