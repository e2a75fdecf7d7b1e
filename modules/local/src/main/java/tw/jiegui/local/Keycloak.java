package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.local.demo.DemoRealm;

/// Sign-in: built once, started optimized, its realms imported at the first start of a data folder.
record Keycloak(Path home, Options.Chosen ports) {
  static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--cache=local",
          "--health-enabled=true",
          "--http-management-health-enabled=false");

  static List<String> buildCommand(Path home) {
    return command(home, BUILD);
  }

  List<String> startCommand(boolean importRealms) {
    var arguments = new ArrayList<>(List.of("start", "--optimized"));
    arguments.add("--cache=local");
    arguments.add("--http-enabled=true");
    arguments.add("--http-host=127.0.0.1");
    arguments.add("--http-port=" + ports.keycloak());
    arguments.add("--hostname=" + Configuration.keycloakUrl(ports));
    if (importRealms) {
      arguments.add("--import-realm");
    }
    return command(home, arguments);
  }

  static Map<String, String> environment(Map<String, String> realms, Map<String, String> own) {
    var all = new HashMap<>(realms);
    all.putAll(own);
    return all;
  }

  void takeRealms(Path realms) throws IOException {
    var target = home.resolve("data/import");
    Folders.delete(target);
    DemoRealm.write(realms, target);
  }

  void takeThemes(Path themes) throws IOException {
    for (var theme : Folders.list(themes)) {
      if (Files.isDirectory(theme)) {
        var target = home.resolve("themes").resolve(theme.getFileName());
        Folders.delete(target);
        Folders.copy(theme, target);
      }
    }
  }

  /// As in Keycloak's own kc.sh, which stays around as a second process and so is not used;
  /// compiled the quick way, as few sign in here.
  private static List<String> command(Path home, List<String> arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Java.command(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of(
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }
}
