/// Measurements, never part of the tests: what the whole way over HTTP costs next to bare SQL.
@NullMarked
package tw.jiegui.bench;

import org.jspecify.annotations.NullMarked;
