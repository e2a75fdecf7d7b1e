/// Who: authorities, schools, people, roles and calendars.
@NullMarked
package tw.jiegui.core.authority;

import org.jspecify.annotations.NullMarked;
