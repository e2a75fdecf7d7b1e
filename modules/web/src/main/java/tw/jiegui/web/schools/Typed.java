package tw.jiegui.web.schools;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.schools.GroundDraft;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolDraft;

/// What somebody typed, or a program sent, under the names of its fields.
record Typed(Map<String, String> values) {
  static final Typed NOTHING = new Typed(Map.of());

  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var values = new HashMap<String, String>();
    form.forEach((name, several) -> values.put(name, several.isEmpty() ? "" : several.getFirst()));
    return new Typed(values);
  }

  /// As a form shows a school that nobody has typed over yet.
  static Typed of(School school) {
    var identity = school.identity();
    var facts = school.facts();
    return NOTHING
        .with("code", identity.code())
        .with("name_zh", identity.nameZh())
        .with("name_en", identity.nameEn())
        .with("kind", facts.kind())
        .with("ownership", facts.ownership())
        .with("district", facts.district())
        .with("remote", facts.remote())
        .with("students", facts.heads().students())
        .with("teachers", facts.heads().teachers());
  }

  /// Nothing is typed over where the value is absent.
  Typed with(String field, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    var more = new HashMap<>(values);
    more.put(field, value.toString());
    return new Typed(more);
  }

  Typed over(Typed other) {
    var both = new HashMap<>(other.values);
    both.putAll(values);
    return new Typed(both);
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  SchoolDraft.Identity identity() {
    return new SchoolDraft.Identity(value("code"), value("name_zh"), value("name_en"));
  }

  SchoolDraft.Facts facts() {
    return new SchoolDraft.Facts(
        value("kind"),
        value("ownership"),
        value("district"),
        value("remote"),
        value("students"),
        value("teachers"));
  }

  SchoolDraft draft() {
    return new SchoolDraft(identity(), facts());
  }

  GroundDraft ground() {
    return new GroundDraft(value("effective_on"), value("reason"));
  }
}
