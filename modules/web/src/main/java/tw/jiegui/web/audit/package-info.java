/// Pages and API about the audit log: who did what, for whom and when.
@NullMarked
package tw.jiegui.web.audit;

import org.jspecify.annotations.NullMarked;
