package tw.jiegui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Reads from PostgreSQL's own catalogue what is wrong with the wall between tenants. A table is a
/// tenant's, with all that this asks of it, or it is named here as shared.
final class WallInspection {
  private static final String SHARED = "('authority', 'flyway_schema_history')";

  /// What an authority shows to all others: each reads it, only itself writes it.
  private static final String SHOWN =
      "('published_policy', 'plan_publication', 'toolkit_publication', 'toolkit_publication_file',"
          + " 'toolkit_use', 'certificate_publication')";

  /// What an authority tells the Ministry: each reads its own, the Ministry all; nobody else.
  private static final String TOLD = "('aggregate')";

  private static final String TENANT_TABLES =
      "(select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c"
          + " where c.relnamespace = 'jiegui'::regnamespace and c.relkind in ('r', 'p')"
          + " and c.relname not in "
          + SHARED
          + ") t";

  private static final String AUTHORITY_COLUMN =
      "(select a.attnum from pg_attribute a where a.attrelid = t.oid and a.attname = 'authority'"
          + " and a.attnotnull)";

  private static final String POLICY =
      "((authority)::text = ( SELECT NULLIF(current_setting('app.tenant'::text, true), ''::text)"
          + " AS \"nullif\"))";

  private static final String IS_MINISTRY =
      "(EXISTS ( SELECT 1\n   FROM authority a\n  WHERE ((a.kind = 'MINISTRY'::text) AND"
          + " ((a.id)::text = ( SELECT NULLIF(current_setting('app.tenant'::text, true),"
          + " ''::text) AS \"nullif\")))))";

  private record Rule(String text, String query) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "has no row-level security, or does not force it on its owner",
              "select relname from "
                  + TENANT_TABLES
                  + " where not (relrowsecurity and relforcerowsecurity)"),
          new Rule(
              "has no column authority that is never null",
              "select relname from " + TENANT_TABLES + " where " + AUTHORITY_COLUMN + " is null"),
          new Rule(
              "lacks the one policy for all commands and all roles",
              "select relname from "
                  + TENANT_TABLES
                  + " where (select array_agg(p.polname::text || p.polcmd::text || p.polpermissive"
                  + " || p.polroles::text) from pg_policy p where p.polrelid = t.oid)"
                  + " is distinct from array['tenant*true{0}'] and relname not in "
                  + SHOWN
                  + " and relname not in "
                  + TOLD),
          new Rule(
              "is told to the Ministry, and to others or in another way",
              "select relname from "
                  + TENANT_TABLES
                  + " where relname in "
                  + TOLD
                  + " and (select array_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive,"
                  + " p.polroles, replace(pg_get_expr(p.polqual, p.polrelid), 'jiegui.', ''),"
                  + " pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname) from pg_policy p"
                  + " where p.polrelid = t.oid) is distinct from array["
                  + "$p$tenant * t {0} $p$ || $policy$"
                  + POLICY
                  + " "
                  + POLICY
                  + "$policy$, $p$upwards r t {0} $p$ || $policy$"
                  + IS_MINISTRY
                  + "$policy$]"),
          new Rule(
              "is shown to all, but is not written by its own authority alone",
              "select relname from "
                  + TENANT_TABLES
                  + " where relname in "
                  + SHOWN
                  + " and (select array_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive,"
                  + " p.polroles, pg_get_expr(p.polqual, p.polrelid),"
                  + " pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname) from pg_policy p"
                  + " where p.polrelid = t.oid) is distinct from array["
                  + "$p$own_delete d t {0} $p$ || $policy$"
                  + POLICY
                  + "$policy$, $p$own_insert a t {0} $p$ || $policy$"
                  + POLICY
                  + "$policy$, $p$own_update w t {0} $p$ || $policy$"
                  + POLICY
                  + " "
                  + POLICY
                  + "$policy$, $p$shown r t {0} true$p$]"),
          new Rule(
              "has a policy that says something else",
              "select relname from "
                  + TENANT_TABLES
                  + " join pg_policy p on p.polrelid = t.oid"
                  + " where relname not in "
                  + SHOWN
                  + " and relname not in "
                  + TOLD
                  + " and (pg_get_expr(p.polqual, p.polrelid) is distinct from $policy$"
                  + POLICY
                  + "$policy$ or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from $policy$"
                  + POLICY
                  + "$policy$)"),
          new Rule(
              "has no primary key",
              "select relname from "
                  + TENANT_TABLES
                  + " where not exists (select 1 from pg_index i"
                  + " where i.indrelid = t.oid and i.indisprimary)"),
          new Rule(
              "has a key or index that does not begin with the authority",
              "select relname || ' (' || i.indexrelid::regclass || ')' from "
                  + TENANT_TABLES
                  + " join pg_index i on i.indrelid = t.oid where i.indkey[0] is distinct from "
                  + AUTHORITY_COLUMN
                  // What all may read is searched across authorities; no key of it is shared.
                  + " and (i.indisunique or relname not in "
                  + SHOWN
                  + ")"),
          new Rule(
              "has a foreign key that does not begin with the authority",
              "select relname || ' (' || k.conname || ')' from "
                  + TENANT_TABLES
                  + " join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'"
                  + " where k.confrelid <> 'jiegui.authority'::regclass"
                  + " and k.conkey[1] is distinct from "
                  + AUTHORITY_COLUMN),
          new Rule(
              "is owned by somebody other than the schema's owner",
              "select relname from pg_class c where relnamespace = 'jiegui'::regnamespace"
                  + " and relkind <> 'i' and pg_get_userbyid(relowner) <> 'jiegui_owner'"),
          new Rule(
              "is a view: it would read with its owner's rights",
              "select relname from pg_class where relnamespace = 'jiegui'::regnamespace"
                  + " and relkind in ('v', 'm', 'f')"),
          new Rule(
              "can be emptied or re-wired by the application",
              "select distinct table_name || ' (' || privilege_type || ')'"
                  + " from information_schema.role_table_grants"
                  + " where table_schema = 'jiegui' and grantee in ('jiegui_app', 'PUBLIC')"
                  + " and (privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')"
                  + " or (privilege_type <> 'SELECT' and table_name in "
                  + SHARED
                  + ") or (privilege_type not in ('SELECT', 'INSERT')"
                  + " and table_name = 'audit_entry')"
                  + " or (privilege_type <> 'SELECT' and table_name in "
                  + TOLD
                  + ") or table_name = 'audit_head')"),
          new Rule(
              "is a function that runs with its owner's rights",
              "select proname from pg_proc where pronamespace = 'jiegui'::regnamespace"
                  + " and prosecdef and proname not in ('audit_chain', 'audit_advance',"
                  + " 'count_schools', 'count_assessments', 'count_complete_assessments',"
                  + " 'count_certificates')"),
          new Rule(
              "is a role with more rights than it needs",
              "select rolname from pg_roles where rolname in ('jiegui_app', 'jiegui_owner')"
                  + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"),
          new Rule(
              "is a role that the application may become",
              "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid"
                  + " where m.member = 'jiegui_app'::regrole"));

  private WallInspection() {}

  static List<String> violations(Connection connection) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement()) {
      for (var rule : RULES) {
        try (var rows = statement.executeQuery(rule.query())) {
          while (rows.next()) {
            found.add(rows.getString(1) + " " + rule.text());
          }
        }
      }
    }
    return found;
  }
}
