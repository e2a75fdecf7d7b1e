package tw.jiegui.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.jiegui.database.Bootstrap;
import tw.jiegui.database.DatabaseLogin;
import tw.jiegui.database.Migrate;

/// PostgreSQL with roles, schema and catalogue, and nothing else: what most tests need.
public final class LocalDatabase implements AutoCloseable {
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.WARNING);
  }

  private final DataFolder data;
  private final Children children;
  private final DatabaseLogin superuser;
  private final Secrets secrets;

  private LocalDatabase(DataFolder data, Children children, Options options) throws IOException {
    this.data = data;
    this.children = children;
    this.secrets = Secrets.in(data.in("secrets.properties"));
    this.superuser =
        new DatabaseLogin(
            "localhost",
            options.ports().database(),
            Postgres.SUPERUSER,
            Postgres.SUPERUSER,
            secrets.secret("database.superuser"));
  }

  /// Starts a database of its own in the folder of the options.
  public static LocalDatabase start(Options options) throws IOException, SQLException {
    var progress = Progress.silent();
    var children = new Children(progress);
    var data = DataFolder.open(options.data(), progress);
    try {
      var checkout = Checkout.find();
      var runtimes = new Runtimes(checkout.runtimes(), checkout);
      var around = new Surroundings(data, runtimes, children, progress);
      around.stopLeftovers(options.fresh());
      Ports.requireFree(options.ports().database(), "--db-port");
      return start(options, around);
    } catch (IOException | SQLException | RuntimeException failure) {
      children.close();
      data.close();
      throw failure;
    }
  }

  static LocalDatabase start(Options options, Surroundings around)
      throws IOException, SQLException {
    var program =
        around.progress().step("Unpacking PostgreSQL", () -> around.runtimes().postgres());
    var database = new LocalDatabase(around.data(), around.children(), options);
    database.run(around.postgres(program, options.ports().database()), around.progress());
    return database;
  }

  private void run(Postgres postgres, Progress progress) throws IOException, SQLException {
    if (!postgres.isInitialised()) {
      progress.step("Creating the database folder", () -> initialise(postgres));
    }
    progress.step("Starting PostgreSQL", () -> begin(postgres));
    progress.step("Roles, schema and catalogue", this::prepare);
  }

  private boolean initialise(Postgres postgres) throws IOException {
    postgres.initialise(superuser.password());
    return true;
  }

  private boolean begin(Postgres postgres) throws IOException {
    children.start(postgres);
    return true;
  }

  private boolean prepare() throws IOException, SQLException {
    var passwords =
        new Bootstrap.Passwords(
            owner().password(), application().password(), keycloak().password());
    Bootstrap.run(superuser, passwords);
    Migrate.run(owner());
    return true;
  }

  public DatabaseLogin superuser() {
    return superuser.in(Bootstrap.DATABASE);
  }

  public DatabaseLogin owner() throws IOException {
    return superuser().as(Bootstrap.OWNER, secrets.secret("database.owner"));
  }

  public DatabaseLogin application() throws IOException {
    return superuser().as(Bootstrap.APPLICATION, secrets.secret("database.application"));
  }

  DatabaseLogin keycloak() throws IOException {
    return superuser
        .in(Bootstrap.KEYCLOAK)
        .as(Bootstrap.KEYCLOAK, secrets.secret("database.keycloak"));
  }

  Secrets secrets() {
    return secrets;
  }

  @Override
  public void close() {
    children.close();
    data.close();
  }
}
