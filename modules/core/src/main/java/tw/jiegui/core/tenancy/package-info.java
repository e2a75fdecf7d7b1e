/// The first wall between tenants, and the only door through which a transaction begins.
@NullMarked
package tw.jiegui.core.tenancy;

import org.jspecify.annotations.NullMarked;
