package tw.jiegui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// What only a superuser can do: roles, databases and the empty schema. Running it again changes
/// nothing.
public final class Bootstrap {
  public static final String DATABASE = "jiegui";
  public static final String SCHEMA = "jiegui";
  public static final String OWNER = "jiegui_owner";
  public static final String APPLICATION = "jiegui_app";
  public static final String KEYCLOAK = "keycloak";

  public record Passwords(String owner, String application, String keycloak) {
    @Override
    public String toString() {
      return "Passwords[hidden]";
    }
  }

  private Bootstrap() {}

  public static void run(DatabaseLogin superuser, Passwords passwords) throws SQLException {
    try (var connection = superuser.connect()) {
      role(connection, OWNER, passwords.owner());
      role(connection, APPLICATION, passwords.application());
      role(connection, KEYCLOAK, passwords.keycloak());
      database(connection, DATABASE, "");
      database(connection, KEYCLOAK, "owner " + KEYCLOAK);
    }
    try (var connection = superuser.in(DATABASE).connect()) {
      schema(connection);
    }
  }

  private static void role(Connection connection, String name, String password)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
      execute(connection, "create role " + name);
    }
    execute(
        connection,
        "alter role "
            + name
            + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password "
            + literal(connection, password));
  }

  private static void database(Connection connection, String name, String owner)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
      execute(
          connection,
          "create database "
              + name
              + " template template0 encoding 'UTF8' locale 'C'"
              + " locale_provider icu icu_locale 'zh-Hant-TW' "
              + owner);
    }
    execute(connection, "revoke all on database " + name + " from public");
  }

  private static void schema(Connection connection) throws SQLException {
    for (var sql :
        List.of(
            "revoke all on schema public from public",
            "grant connect on database jiegui to jiegui_owner, jiegui_app",
            "create schema if not exists jiegui authorization jiegui_owner",
            "grant usage on schema jiegui to jiegui_app",
            "alter role jiegui_owner in database jiegui set search_path = jiegui",
            "alter role jiegui_app in database jiegui set search_path = jiegui")) {
      execute(connection, sql);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String literal(Connection connection, String text) throws SQLException {
    try (var statement = connection.prepareStatement("select quote_literal(?)")) {
      statement.setString(1, text);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
