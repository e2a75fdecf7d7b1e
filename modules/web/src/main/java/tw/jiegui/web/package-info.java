/// Pages and the JSON API, feature by feature. Nothing is decided here.
@NullMarked
package tw.jiegui.web;

import org.jspecify.annotations.NullMarked;
