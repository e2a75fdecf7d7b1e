/// What an authority has laid down: dated values and conditions, each with its article, in a closed
/// vocabulary of rules that turn facts into findings and can say themselves in both languages.
@NullMarked
package tw.jiegui.core.policy;

import org.jspecify.annotations.NullMarked;
