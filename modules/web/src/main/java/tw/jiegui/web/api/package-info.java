/// What every part of the JSON API has in common: problem documents, conditions, keys, pages.
@NullMarked
package tw.jiegui.web.api;

import org.jspecify.annotations.NullMarked;
