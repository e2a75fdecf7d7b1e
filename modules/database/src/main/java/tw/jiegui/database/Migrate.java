package tw.jiegui.database;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import tw.jiegui.core.authority.AuthorityRevision;
import tw.jiegui.core.policy.ShippedPolicies;
import tw.jiegui.core.yaml.InvalidYaml;

/// Brings schema and catalogue up to date, as the owner. The application never holds these
/// credentials.
public final class Migrate {
  private Migrate() {}

  public static void main(String[] arguments) {
    try {
      run(DatabaseLogin.ownerFrom(System.getenv()));
    } catch (IllegalArgumentException
        | InvalidYaml
        | FlywayException
        | IOException
        | SQLException failure) {
      System.err.println("Migration failed: " + failure.getMessage());
      System.exit(1);
    }
  }

  public static void run(DatabaseLogin owner) throws IOException, SQLException {
    Flyway.configure(Migrate.class.getClassLoader())
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations("classpath:tw/jiegui/database/migrations")
        .failOnMissingLocations(true)
        .schemas(Bootstrap.SCHEMA)
        .createSchemas(false)
        .load()
        .migrate();
    try (var connection = owner.connect()) {
      var loader = Migrate.class.getClassLoader();
      var authorities = ShippedAuthorities.read(loader);
      Catalogue.write(connection, authorities);
      FirstRevisions.write(connection, authorities, new ShippedPolicies(loader));
      var ids = authorities.stream().map(AuthorityRevision::id).toList();
      PlanImport.write(connection, loader, ids);
      ToolkitImport.write(connection, loader, ids);
      SchemeImport.write(connection, loader, ids);
    }
  }
}
