/// Who belongs to an authority, in which role and for which school.
@NullMarked
package tw.jiegui.core.members;

import org.jspecify.annotations.NullMarked;
