/// The register of schools: what they are, and what became of them.
@NullMarked
package tw.jiegui.core.schools;

import org.jspecify.annotations.NullMarked;
