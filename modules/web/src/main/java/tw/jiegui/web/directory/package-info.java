/// The identity provider's register of accounts, as its administration interface offers it.
@NullMarked
package tw.jiegui.web.directory;

import org.jspecify.annotations.NullMarked;
