/// Reviews: the office's table of rounds and its pool of reviewers, and a reviewer's own sheets.
@NullMarked
package tw.jiegui.web.review;

import org.jspecify.annotations.NullMarked;
