/// Files that come with forms.
@NullMarked
package tw.jiegui.web.uploads;

import org.jspecify.annotations.NullMarked;
