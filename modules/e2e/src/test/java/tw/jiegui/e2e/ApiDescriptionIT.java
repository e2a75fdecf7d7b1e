package tw.jiegui.e2e;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApiDescriptionIT {
  private static final Pattern PATH_OR_VERB =
      Pattern.compile("(?m)^  (/[^ ]+):$|^    (get|post|put|patch|delete):$");

  @Test
  void every_operation_of_the_api_is_described_and_no_page() {
    var ours =
        Route.all().stream()
            .filter(Route::isApi)
            .map(route -> route.method() + " " + bare(route.template()))
            .collect(toCollection(TreeSet::new));
    assertEquals(ours, described(new Browserless().open(URI.create(Country.url("/openapi")))));
  }

  /// The server checks the description itself, and complains in its log.
  @Test
  void it_is_well_formed() throws IOException {
    assertTrue(
        new Browserless().open(URI.create(Country.url("/openapi"))).html().contains("openapi:"));
    for (var log : Country.logs()) {
      assertFalse(Files.readString(log).contains("CWWKO1650E"), log::toString);
    }
  }

  private static SortedSet<String> described(Sent description) {
    var operations = new TreeSet<String>();
    String path = "";
    for (var found : PATH_OR_VERB.matcher(description.html()).results().toList()) {
      if (found.group(1) != null) {
        path = found.group(1);
      } else {
        operations.add(found.group(2).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return operations;
  }

  private static String bare(String template) {
    return template
        .replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}")
        .replaceAll("/+", "/");
  }
}
