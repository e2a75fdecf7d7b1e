package tw.jiegui.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What can be chosen on the command line.
public record Options(Path data, boolean fresh, Chosen ports, boolean withParent) {

  /// The three ports that the outside sees.
  public record Chosen(int http, int keycloak, int database) {
    static final Chosen DEFAULT = new Chosen(9080, 8180, 5433);

    public Chosen {
      if (http == keycloak || http == database || keycloak == database) {
        throw new CannotStart(
            "the three ports must differ: " + http + ", " + keycloak + ", " + database);
      }
    }
  }

  static final String USAGE =
      """
      Options:
        --data DIR            keep everything in DIR (default modules/local/.data)
        --fresh               forget all data and begin anew
        --http-port N         the pages and the API (default 9080)
        --keycloak-port N     sign-in (default 8180)
        --db-port N           PostgreSQL (default 5433)
        --with-parent         stop when the process that started this one ends
        --help                show this\
      """;

  /// For tests: a folder of their own and ports that nobody uses.
  public static Options on(Path data) {
    return new Options(data, false, Ports.free(), false);
  }

  static Options parse(Path defaultData, List<String> arguments) {
    var rest = new ArrayDeque<>(arguments);
    var options = new Options(defaultData, false, Chosen.DEFAULT, false);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  private Options with(String name, Deque<String> rest) {
    return switch (name) {
      case "--data" ->
          new Options(Path.of(value(name, rest)).toAbsolutePath(), fresh, ports, withParent);
      case "--fresh" -> new Options(data, true, ports, withParent);
      case "--with-parent" -> new Options(data, fresh, ports, true);
      case "--http-port" -> with(new Chosen(port(name, rest), ports.keycloak, ports.database));
      case "--keycloak-port" -> with(new Chosen(ports.http, port(name, rest), ports.database));
      case "--db-port" -> with(new Chosen(ports.http, ports.keycloak, port(name, rest)));
      default -> throw new CannotStart("unknown option " + name + "; --help lists them");
    };
  }

  private Options with(Chosen others) {
    return new Options(data, fresh, others, withParent);
  }

  private static String value(String name, Deque<String> rest) {
    var value = rest.poll();
    if (value == null || value.startsWith("--")) {
      throw new CannotStart(name + " needs a value");
    }
    return value;
  }

  private static int port(String name, Deque<String> rest) {
    var text = value(name, rest);
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65535) {
      throw new CannotStart(name + " needs a number from 1 to 65535, not " + text);
    }
    return Integer.parseInt(text);
  }
}
