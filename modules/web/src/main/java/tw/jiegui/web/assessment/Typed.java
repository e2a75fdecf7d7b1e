package tw.jiegui.web.assessment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.assessment.AnswerDraft;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Offer;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// What somebody sent from the page of an indicator.
record Typed(Map<String, List<String>> sent) {
  static Typed of(MultivaluedMap<String, String> form) {
    return new Typed(new HashMap<>(form));
  }

  String value(String name) {
    return several(name).stream().findFirst().orElse("");
  }

  private List<String> several(String name) {
    return sent.getOrDefault(name, List.of());
  }

  boolean isAutosave() {
    return value("autosave").equals("yes");
  }

  /// What was typed, and the marks of what stood there, to be shown again.
  Map<String, String> values() {
    var values = new HashMap<String, String>();
    for (var field : AnswerField.values()) {
      values.put(field.slug(), value(field.slug()));
      values.put(field.slug() + "-mark", value(field.slug() + "-mark"));
    }
    return values;
  }

  /// Where both texts were shown, what is to stand was chosen: mine, theirs, or one below the
  /// other.
  Checked<AnswerDraft> draft() {
    var typed = new EnumMap<AnswerField, String>(AnswerField.class);
    var marks = new EnumMap<AnswerField, String>(AnswerField.class);
    for (var field : AnswerField.values()) {
      typed.put(field, kept(field));
      marks.put(field, value(field.slug() + "-mark"));
    }
    return AnswerDraft.read(typed, marks);
  }

  private String kept(AnswerField field) {
    String mine = value(field.slug());
    String theirs = value(field.slug() + "-theirs");
    return switch (value(field.slug() + "-keep")) {
      case "theirs" -> theirs;
      case "both" -> theirs + "\n\n" + mine;
      default -> mine;
    };
  }

  String item() {
    return value("item");
  }

  /// The fields of an item made by hand bear its name, those of a suggestion don't.
  private String own(String name) {
    return AssessmentPaths.anchor(item()) + "-" + name;
  }

  private String what() {
    return value(value("what").isEmpty() ? own("what") : "what");
  }

  private List<String> shows() {
    var all = new ArrayList<>(several("shows"));
    all.addAll(several(own("shows")));
    return all;
  }

  Map<String, String> offered() {
    return Map.of("what", what(), "shows", String.join(",", shows()));
  }

  Optional<Offer> offer(String indicator) {
    String[] what = what().split(":", 2);
    return what.length == 2 && what[1].matches("[0-9a-f-]{36}")
        ? EvidenceKind.at(what[0])
            .map(
                kind ->
                    new Offer(
                        indicator,
                        item(),
                        new Piece.Ref(kind, UUID.fromString(what[1])),
                        new HashSet<>(shows())))
        : Optional.empty();
  }

  List<Problem> noOffer() {
    return List.of(Problem.of("what", "required"));
  }

  UUID id() {
    if (!value("id").matches("[0-9a-f-]{36}")) {
      throw new Absent("attachment", "");
    }
    return UUID.fromString(value("id"));
  }
}
