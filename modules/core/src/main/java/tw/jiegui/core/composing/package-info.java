/// An authority composes a scheme of its own in fields: a draft, what it would find of its schools,
/// and, with four eyes, the numbers in the policy together with the version that names them.
@NullMarked
package tw.jiegui.core.composing;

import org.jspecify.annotations.NullMarked;
