/// The demo country: schools of all authorities made from a seed, and the demo accounts' posts.
@NullMarked
package tw.jiegui.local.demo;

import org.jspecify.annotations.NullMarked;
