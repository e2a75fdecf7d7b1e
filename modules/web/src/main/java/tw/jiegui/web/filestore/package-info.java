/// Where documents lie and who looks through them, as the configuration says: the core's ports with
/// what stands behind them.
@NullMarked
package tw.jiegui.web.filestore;

import org.jspecify.annotations.NullMarked;
