/// Papers to take away: OpenDocument texts, and PDF files that can be read aloud and copied from.
@NullMarked
package tw.jiegui.web.papers;

import org.jspecify.annotations.NullMarked;
