/// The whole country in a real browser, and every route walked by strangers.
@NullMarked
package tw.jiegui.e2e;

import org.jspecify.annotations.NullMarked;
