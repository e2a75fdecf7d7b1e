package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import tw.jiegui.local.demo.DemoCountry;
import tw.jiegui.local.demo.DemoData;
import tw.jiegui.local.demo.DemoDocuments;

/// The whole country on one machine: database, sign-in and application, started and stopped in
/// order.
public final class LocalStack implements AutoCloseable {
  private final Options options;
  private final Checkout checkout;
  private final Surroundings around;
  private final LocalDatabase database;

  private LocalStack(
      Options options, Checkout checkout, Surroundings around, LocalDatabase database) {
    this.options = options;
    this.checkout = checkout;
    this.around = around;
    this.database = database;
  }

  public static LocalStack start(Options options) throws IOException, SQLException {
    var progress = Progress.silent();
    return start(options, progress, new Children(progress));
  }

  static LocalStack start(Options options, Progress progress, Children children)
      throws IOException, SQLException {
    var checkout = Checkout.find();
    checkout.war();
    checkout.libertyConfiguration();
    var data = DataFolder.open(options.data(), progress);
    try {
      var runtimes = new Runtimes(checkout.runtimes(), checkout);
      var around = new Surroundings(data, runtimes, children, progress);
      return start(options, checkout, around);
    } catch (IOException | SQLException | RuntimeException failure) {
      children.close();
      data.close();
      throw failure;
    }
  }

  private static LocalStack start(Options options, Checkout checkout, Surroundings around)
      throws IOException, SQLException {
    around
        .progress()
        .step("Ending what an earlier start left", () -> around.stopLeftovers(options.fresh()));
    Ports.requireFree(options.ports());
    var liberty = around.progress().step("Unpacking Liberty", () -> around.runtimes().liberty());
    var keycloak =
        around
            .progress()
            .step(
                "Unpacking and building Keycloak",
                () ->
                    around
                        .runtimes()
                        .keycloak(
                            home ->
                                Tool.runWithUs(
                                    Keycloak.buildCommand(home),
                                    around.data().log("keycloak-build"),
                                    "Keycloak's build")));
    var stack = new LocalStack(options, checkout, around, LocalDatabase.start(options, around));
    stack.startServers(keycloak, liberty);
    return stack;
  }

  private Configuration configuration() throws IOException {
    var application =
        new Configuration.Application(checkout.war(), around.data().in(DemoDocuments.FOLDER));
    return Configuration.of(options.ports(), database, application);
  }

  /// As `kill -9` does it, without a word to anybody; then it is started again.
  public void restartKilledApplication() throws IOException, SQLException {
    for (var process : around.liberty().process().stream().toList()) {
      process.destroyForcibly();
      process.onExit().join();
    }
    awaitLiberty(begin(liberty(around.runtimes().liberty())));
  }

  /// Where the pages are.
  public String url() {
    return Configuration.publicUrl(options.ports());
  }

  public String keycloakUrl() {
    return Configuration.keycloakUrl(options.ports());
  }

  public LocalDatabase database() {
    return database;
  }

  CompletableFuture<Child> lost() {
    return around.children().lost();
  }

  @Override
  public void close() {
    database.close();
  }

  private int loadDemo() throws IOException, SQLException {
    var documents =
        DemoDocuments.in(
            around.data().in(DemoDocuments.FOLDER), database.secrets().secret("documents"));
    try (var owner = database.owner().connect()) {
      return DemoData.load(
          owner, DemoCountry.of(DemoCountry.SEED), documents, InstantSource.system());
    }
  }

  /// While sign-in reads its realms, the demo country is loaded and the application starts.
  private void startServers(Path keycloak, Path liberty) throws IOException, SQLException {
    var imported = around.data().in("keycloak/imported");
    boolean first = !Files.exists(imported);
    var signIn = begin(keycloak(keycloak, first));
    around.progress().step("Demo country", this::loadDemo);
    var application = begin(liberty(liberty));
    around
        .progress()
        .step(
            first ? "Starting Keycloak, importing realms" : "Starting Keycloak",
            () -> signIn.await(keycloakUrl() + "/health/ready"));
    Files.writeString(imported, "");
    awaitLiberty(application);
  }

  private void awaitLiberty(Website application) throws IOException, SQLException {
    around.progress().step("Starting Liberty", () -> application.await(url() + "/health/ready"));
  }

  private Website begin(Child child) throws IOException {
    around.children().start(child);
    return new Website(around.children(), child);
  }

  private Child keycloak(Path shared, boolean first) throws IOException {
    var data = around.data();
    var keycloak = new Keycloak(data.in("keycloak/" + shared.getFileName()), options.ports());
    if (!Files.isDirectory(keycloak.home())) {
      Folders.link(shared, keycloak.home());
    }
    keycloak.takeThemes(checkout.keycloakConfiguration().resolve("themes"));
    if (first) {
      keycloak.takeRealms(checkout.keycloakConfiguration().resolve("realms"));
    }
    var own = Configuration.keycloak(database.keycloak(), database.secrets());
    var environment = Keycloak.environment(configuration().variables(), own);
    return around.daemon(
        "Keycloak", Surroundings.KEYCLOAK, keycloak.startCommand(first), environment);
  }

  private Child liberty(Path home) throws IOException {
    var liberty = new Liberty(home, around.data().in("liberty"));
    liberty.configure(checkout.libertyConfiguration());
    var environment = liberty.environment(configuration().variables());
    return around.daemon("Liberty", Surroundings.LIBERTY, liberty.command(), environment);
  }
}
