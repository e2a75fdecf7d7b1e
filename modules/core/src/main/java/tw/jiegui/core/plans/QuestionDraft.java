package tw.jiegui.core.plans;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.Stage;

/// A question to schools as somebody typed it.
public record QuestionDraft(
    String term, String text, String dueOn, String audience, String stages, String codes) {
  /// Whom a question goes to.
  public enum Audience {
    ALL,
    BY_STAGE,
    PICKED
  }

  record Asked(
      Question.Content content, Audience audience, Set<Stage> stages, List<String> codes) {}

  Checked<Asked> check(Course course, LocalDate today) {
    var reader = new Reader();
    var slot =
        course
            .calendar()
            .find(Reader.tidy(term))
            .filter(each -> course.slots(each.year()).contains(each));
    if (slot.isEmpty()) {
      reader.problem("term", "not-a-term-of-it");
    }
    String asks = reader.text("text", text.replaceAll("\\R", " "), 500);
    var due = reader.date("due_on", dueOn);
    if (!due.equals(LocalDate.EPOCH) && due.isBefore(today)) {
      reader.problem("due_on", "due-is-past");
    }
    var whom = reader.oneOf("audience", audience, Audience.class);
    var only = whom == Audience.BY_STAGE ? stages(reader) : Set.<Stage>of();
    var picked = whom == Audience.PICKED ? codes(reader) : List.<String>of();
    return reader.result(
        () -> new Asked(new Question.Content(slot.orElseThrow(), asks, due), whom, only, picked));
  }

  private Set<Stage> stages(Reader reader) {
    var chosen = EnumSet.noneOf(Stage.class);
    words(stages).forEach(word -> chosen.add(reader.oneOf("stages", word, Stage.class)));
    if (chosen.isEmpty()) {
      reader.problem("stages", "required");
    }
    return chosen;
  }

  private List<String> codes(Reader reader) {
    var picked = words(codes).map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
    if (picked.isEmpty()) {
      reader.problem("codes", "required");
    }
    return picked;
  }

  private static Stream<String> words(String typed) {
    return Stream.of(Reader.tidy(typed).split("[\\s,、;]+")).filter(word -> !word.isEmpty());
  }
}
