/// What every page is made of: the frame around it, its parts, and how it is rendered.
@NullMarked
package tw.jiegui.web.pages;

import org.jspecify.annotations.NullMarked;
