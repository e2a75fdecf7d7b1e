/// A form that is sent twice does its work once.
@NullMarked
package tw.jiegui.web.once;

import org.jspecify.annotations.NullMarked;
