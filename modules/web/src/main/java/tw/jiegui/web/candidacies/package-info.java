/// Schemes that are open to a school, its candidacies, and the office that grants.
@NullMarked
package tw.jiegui.web.candidacies;

import org.jspecify.annotations.NullMarked;
