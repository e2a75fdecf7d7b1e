/// Where one arrives: the front page, a person's places, what there is to do, help.
@NullMarked
package tw.jiegui.web.home;

import org.jspecify.annotations.NullMarked;
