/// Stylesheets, scripts and pictures, each under an address that names its content.
@NullMarked
package tw.jiegui.web.assets;

import org.jspecify.annotations.NullMarked;
