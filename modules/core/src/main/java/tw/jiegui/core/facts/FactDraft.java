package tw.jiegui.core.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.members.EmailAddress;

/// A fact as somebody typed it: in a form, in a row of a file or over the API.
public record FactDraft(FactKind kind, SchoolYear year, Map<String, String> typed) {
  private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  public FactDraft {
    typed = Map.copyOf(typed);
  }

  public Checked<Fact> check() {
    var reader = new Reader();
    var values = Values.NONE;
    for (var field : kind.fields()) {
      values = values.with(field.name(), read(reader, field));
    }
    var read = values;
    return reader.result(() -> read).then(this::checkTogether);
  }

  private Checked<Fact> checkTogether(Values values) {
    var reader = new Reader();
    values.day("starts_on").ifPresent(day -> checkDays(reader, values, day));
    values.day("held_on").ifPresent(day -> checkWithin(reader, "held_on", day));
    switch (kind) {
      case TEAM_MEMBER -> checkContact(reader, values);
      case ACTIVITY -> checkActivity(reader, values);
      case PARTNERSHIP, TRAINING, MEETING, COURSE, MENTORSHIP -> {}
    }
    return reader.result(() -> Fact.of(kind, values));
  }

  private void checkDays(Reader reader, Values values, LocalDate starts) {
    switch (kind) {
      case ACTIVITY, MENTORSHIP -> checkWithin(reader, "starts_on", starts);
      case PARTNERSHIP -> checkReaches(reader, values, starts);
      case TEAM_MEMBER, TRAINING, MEETING, COURSE -> {}
    }
    if (values.day("ends_on").filter(starts::isAfter).isPresent()) {
      reader.problem("ends_on", "ends-before-start");
    }
  }

  private void checkReaches(Reader reader, Values values, LocalDate starts) {
    if (starts.isAfter(year.lastDay())) {
      reader.problem("starts_on", "begins-after-year", year.roc(), year.lastDay());
    } else if (values.day("ends_on").filter(year.firstDay()::isAfter).isPresent()) {
      reader.problem("ends_on", "ended-before-year", year.roc(), year.firstDay());
    }
  }

  private void checkWithin(Reader reader, String field, LocalDate day) {
    if (!year.contains(day)) {
      reader.problem(field, "outside-year", year.roc(), year.firstDay(), year.lastDay());
    }
  }

  private static void checkContact(Reader reader, Values values) {
    if (values.flag("contact") && values.text("email").isEmpty()) {
      reader.problem("email", "contact-without-email");
    }
  }

  private static void checkActivity(Reader reader, Values values) {
    int students = values.count("students");
    if (!values.text("students_of").isEmpty() && students > values.count("students_of")) {
      reader.problem("students_of", "fewer-than-took-part", students);
    }
    if (values.count("disadvantaged") > students) {
      reader.problem("disadvantaged", "more-than-took-part", students);
    }
    boolean used =
        values.word("language_use", LanguageUse.class).orElse(LanguageUse.NONE) != LanguageUse.NONE;
    if (used && values.text("language").isEmpty()) {
      reader.problem("language", "language-missing");
    }
    if (values.word("venue", Venue.class).orElseThrow() == Venue.ABROAD
        && values.text("country").isEmpty()) {
      reader.problem("country", "country-missing");
    }
  }

  private String read(Reader reader, Field field) {
    String text = typed.getOrDefault(field.name(), "");
    if (Reader.tidy(text).isEmpty()) {
      if (field.required()) {
        reader.problem(field.name(), "required");
      }
      return "";
    }
    return switch (field.form()) {
      case Field.Form.Line(var most) -> reader.text(field.name(), text, most);
      case Field.Form.Text(var most) -> reader.paragraphs(field.name(), text, most);
      case Field.Form.Date _ -> day(reader, field.name(), text);
      case Field.Form.Count(var most) -> String.valueOf(reader.count(field.name(), text, most));
      case Field.Form.Flag _ -> reader.yesOrNo(field.name(), text) ? "true" : "";
      case Field.Form.Email _ -> EmailAddress.read(reader, field.name(), text);
      case Field.Form.OneOf one -> word(reader, field.name(), one.words(), text);
      case Field.Form.Several several -> words(reader, field.name(), several, text);
      case Field.Form.Partner _ -> partner(reader, field.name(), text);
    };
  }

  private static String day(Reader reader, String field, String text) {
    var day = reader.date(field, text);
    if (!day.equals(LocalDate.EPOCH) && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      reader.problem(field, "not-a-date", text);
    }
    return day.toString();
  }

  /// Programs may write `junior_high` or `JUNIOR-HIGH`.
  private static String word(Reader reader, String field, List<String> words, String text) {
    String plain = Reader.tidy(text).replace('_', '-');
    return words.stream()
        .filter(plain::equalsIgnoreCase)
        .findFirst()
        .orElseGet(
            () -> {
              reader.problem(field, "not-a-choice", text);
              return "";
            });
  }

  private static String words(
      Reader reader, String field, Field.Form.Several several, String text) {
    var chosen = new LinkedHashSet<String>();
    Stream.of(Reader.tidy(text).split(","))
        .filter(each -> !each.isBlank())
        .forEach(each -> chosen.add(word(reader, field, several.words(), each)));
    return String.join(",", several.words().stream().filter(chosen::contains).toList());
  }

  private static String partner(Reader reader, String field, String text) {
    String id = Reader.tidy(text);
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      reader.problem(field, "not-a-choice", text);
    }
    return id;
  }
}
