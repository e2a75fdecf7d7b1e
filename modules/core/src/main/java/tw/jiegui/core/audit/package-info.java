/// Who did what, for whom and when: written with the change itself, never changed after.
@NullMarked
package tw.jiegui.core.audit;

import org.jspecify.annotations.NullMarked;
