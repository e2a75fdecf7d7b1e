package tw.jiegui.core.candidacies;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.UUID;
import tw.jiegui.core.candidacies.Dossier.Line;
import tw.jiegui.core.candidacies.Dossier.Shown;
import tw.jiegui.core.policy.Bilingual;

/// A dossier as text, and back.
final class DossierJson {
  private DossierJson() {}

  static String write(Dossier dossier) {
    var lines = Json.createArrayBuilder();
    dossier.lines().forEach(line -> lines.add(line(line)));
    var shown = Json.createArrayBuilder();
    dossier.shown().forEach(each -> shown.add(shown(each)));
    return Json.createObjectBuilder().add("lines", lines).add("shown", shown).build().toString();
  }

  private static JsonObjectBuilder line(Line line) {
    return Json.createObjectBuilder()
        .add("key", line.key())
        .add("name", both(line.name()))
        .add("verdict", line.verdict())
        .add("why", both(line.why()))
        .add("source", both(line.source()));
  }

  private static JsonObjectBuilder shown(Shown shown) {
    var object =
        Json.createObjectBuilder().add("criterion", shown.criterion()).add("title", shown.title());
    return shown.document() == null ? object : object.add("document", shown.document().toString());
  }

  private static JsonObjectBuilder both(Bilingual both) {
    return Json.createObjectBuilder().add("zh", both.zh()).add("en", both.en());
  }

  static Dossier read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var read = reader.readObject();
      return new Dossier(
          read.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
              .map(DossierJson::line)
              .toList(),
          read.getJsonArray("shown").getValuesAs(JsonObject.class).stream()
              .map(DossierJson::shown)
              .toList());
    }
  }

  private static Line line(JsonObject line) {
    return new Line(
        line.getString("key"),
        both(line, "name"),
        line.getString("verdict"),
        both(line, "why"),
        both(line, "source"));
  }

  private static Shown shown(JsonObject shown) {
    return new Shown(
        shown.getString("criterion"),
        shown.getString("title"),
        shown.containsKey("document") ? UUID.fromString(shown.getString("document")) : null);
  }

  private static Bilingual both(JsonObject holder, String key) {
    var both = holder.getJsonObject(key);
    return new Bilingual(both.getString("zh"), both.getString("en"));
  }
}
