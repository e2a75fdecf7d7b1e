package tw.jiegui.web.candidacies;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.web.api.JsonText;

/// What programs send about candidacies.
final class CandidacyRequest {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private CandidacyRequest() {}

  record Wish(String scheme, String tier) {}

  record Step(String statement, Map<String, UUID> papers) {
    Step {
      papers = Map.copyOf(papers);
    }
  }

  static Checked<Wish> wish(String body) {
    return JsonText.read(body, JsonObject.class).then(CandidacyRequest::wish);
  }

  private static Checked<Wish> wish(JsonObject sent) {
    var reader = new Reader();
    strangers(sent, Set.of("scheme", "tier"), reader);
    String scheme = reader.text("scheme", text(sent.get("scheme")), 40);
    String tier = reader.text("tier", text(sent.get("tier")), 40);
    return reader.result(() -> new Wish(scheme, tier));
  }

  static Checked<Step> step(@Nullable String body) {
    return body == null || body.isBlank()
        ? new Checked.Valid<>(new Step("", Map.of()))
        : JsonText.read(body, JsonObject.class).then(CandidacyRequest::step);
  }

  private static Checked<Step> step(JsonObject sent) {
    var reader = new Reader();
    strangers(sent, Set.of("statement", "papers"), reader);
    String statement =
        reader.paragraphs("statement", text(sent.get("statement")), MineResource.LONGEST);
    var papers = new HashMap<String, UUID>();
    var problems = new ArrayList<Problem>();
    if (sent.get("papers") instanceof JsonObject named) {
      named.forEach((item, id) -> paper(item, text(id), papers, problems));
    }
    problems.forEach(each -> reader.problem(each.field(), each.code()));
    return reader.result(() -> new Step(statement, papers));
  }

  private static void paper(
      String item, String id, Map<String, UUID> papers, List<Problem> problems) {
    if (id.matches(ID)) {
      papers.put(item, UUID.fromString(id));
    } else {
      problems.add(Problem.of(Typed.PAPER + item, "candidacies.no-such-document"));
    }
  }

  private static void strangers(JsonObject sent, Set<String> known, Reader reader) {
    sent.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> reader.problem(name, "unknown-field"));
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof JsonString text ? text.getString() : "";
  }
}
