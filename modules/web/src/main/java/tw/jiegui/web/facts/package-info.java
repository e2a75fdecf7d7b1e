/// Pages and API about what a school registers each school year, and what that counts for.
@NullMarked
package tw.jiegui.web.facts;

import org.jspecify.annotations.NullMarked;
