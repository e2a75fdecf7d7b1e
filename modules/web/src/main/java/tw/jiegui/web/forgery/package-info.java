/// No other site can make a signed-in browser write here.
@NullMarked
package tw.jiegui.web.forgery;

import org.jspecify.annotations.NullMarked;
