/// The register of schools: its pages and its JSON API.
@NullMarked
package tw.jiegui.web.schools;

import org.jspecify.annotations.NullMarked;
