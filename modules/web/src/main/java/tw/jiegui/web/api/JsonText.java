package tw.jiegui.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.util.List;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// JSON as it travels: the text itself is what an idempotency key stands for.
public final class JsonText {
  private static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

  private JsonText() {}

  public static String write(Object value) {
    return JSON.toJson(value);
  }

  public static <T> Checked<T> read(String body, Class<T> type) {
    try {
      T value = JSON.fromJson(body.isBlank() ? "{}" : body, type);
      return value == null ? unreadable() : new Checked.Valid<>(value);
    } catch (JsonbException notThat) {
      return unreadable();
    }
  }

  private static <T> Checked<T> unreadable() {
    return new Checked.Invalid<>(List.of(Problem.of("body", "not-that-json")));
  }
}
