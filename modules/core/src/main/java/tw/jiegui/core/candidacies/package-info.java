/// A school's way through a scheme: application, stages, decision, each step audited and explained.
@NullMarked
package tw.jiegui.core.candidacies;

import org.jspecify.annotations.NullMarked;
