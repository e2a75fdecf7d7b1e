/// What schools and teams write down for others, and the library in which everybody finds it.
@NullMarked
package tw.jiegui.core.toolkits;

import org.jspecify.annotations.NullMarked;
