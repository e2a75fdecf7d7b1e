/// The schema and its owner's tools: bootstrap, migrations, the catalogue of authorities, the audit
/// check.
@NullMarked
package tw.jiegui.database;

import org.jspecify.annotations.NullMarked;
