/// Files outside the database: sealed for one authority, named by what is in them, written whole or
/// not at all.
@NullMarked
package tw.jiegui.core.files;

import org.jspecify.annotations.NullMarked;
