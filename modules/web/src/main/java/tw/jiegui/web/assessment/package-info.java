/// Pages and API of the self-assessment: a school's task list, its indicators, the shortest path,
/// and the officers' matrix.
@NullMarked
package tw.jiegui.web.assessment;

import org.jspecify.annotations.NullMarked;
