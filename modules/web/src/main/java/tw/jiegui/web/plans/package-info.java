/// Plans and how far they are: pages for the authority's people and for schools.
@NullMarked
package tw.jiegui.web.plans;

import org.jspecify.annotations.NullMarked;
