package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
  private final Helm chart = new Helm(Path.of("../../helm/jiegui"));

  @Test
  void lint_finds_nothing_even_when_strict() {
    var result = chart.lint().strict().call();
    assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
  }

  @Test
  void the_server_has_all_three_probes_and_no_root() {
    String rendered = chart.template().call();
    for (var probe : List.of("/health/started", "/health/ready", "/health/live")) {
      assertTrue(rendered.contains(probe), probe);
    }
    assertTrue(rendered.contains("runAsNonRoot: true"));
  }

  @Test
  void a_server_that_is_not_root_may_write_on_the_volume_of_documents() {
    String claimed = chart.template().set("documents.claim", "evidence").call();
    assertTrue(claimed.contains("claimName: evidence"), claimed);
    assertTrue(claimed.contains("fsGroup: 10001"), claimed);
    var root = chart.template().set("documents.group", "0");
    assertThrows(RuntimeException.class, root::call);
  }

  @Test
  void only_the_migration_knows_the_owners_password() throws Exception {
    try (var templates = Files.list(Path.of("../../helm/jiegui/templates"))) {
      var knowing =
          templates.filter(ChartTest::namesTheOwnersSecret).map(Path::getFileName).toList();
      assertEquals(List.of(Path.of("migration.yaml")), knowing);
    }
  }

  private static boolean namesTheOwnersSecret(Path template) {
    try {
      return Files.readString(template).contains("secrets.owner");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void an_address_without_tls_is_refused() {
    var insecure = chart.template().set("publicUrl", "http://jiegui.example");
    assertThrows(RuntimeException.class, insecure::call);
  }

  @Test
  void every_setting_of_the_server_has_a_value() throws Exception {
    String rendered = chart.template().set("ingress.enabled", "true").call();
    var server = Files.readString(Path.of("../../liberty/server.xml"));
    for (var name : List.of("PUBLIC_URL", "OIDC_ISSUER", "API_AUDIENCE", "DB_SSL_MODE")) {
      assertTrue(server.contains("${" + name + "}") && rendered.contains(name + ": "), name);
    }
  }

  @Test
  void telemetry_is_off_until_it_has_somewhere_to_go() {
    assertFalse(chart.template().call().contains("OTEL_"));
    String exporting = chart.template().set("telemetry.endpoint", "http://collector:4318").call();
    assertTrue(exporting.contains("OTEL_SDK_DISABLED: \"false\""), exporting);
    assertTrue(exporting.contains("OTEL_EXPORTER_OTLP_ENDPOINT: \"http://collector:4318\""));
  }
}
