package tw.jiegui.core.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/// The classes of the standards that our documents have to keep to, as a JSON Schema.
enum Standard {
  CREDENTIAL("OpenBadgeCredential"),
  STATUS_LIST("StatusListCredential"),
  ENVELOPE("Envelope"),
  ISSUER("IssuerProfile"),
  ACHIEVEMENT("AchievementDocument"),
  HEADER("JoseHeader"),
  KEYS("Keys"),
  KEY("Jwk");

  private static final String FILE = "open-badges.schema.json";
  private static final Validator VALIDATOR = validator();

  private final String anchor;

  Standard(String anchor) {
    this.anchor = anchor;
  }

  private static Validator validator() {
    var validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new JakartaJsonNode.Factory())
            .withEvaluatorFactory(new FormatEvaluatorFactory())
            .createValidator();
    try (var file = Objects.requireNonNull(Standard.class.getResourceAsStream(FILE))) {
      validator.registerSchema(new String(file.readAllBytes(), UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return validator;
  }

  /// Where and why it is refused; nothing where it keeps to the standard.
  List<String> refusals(JsonObject document) {
    var schema = URI.create("https://jiegui.example/" + FILE + "#" + anchor);
    return VALIDATOR.validate(schema, document.toString()).getErrors().stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }
}
