package tw.jiegui.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.assessment.AnswerDraft.Fate;
import tw.jiegui.core.input.Checked;

class AnswerDraftTest {
  @Test
  void what_stands_as_it_was_seen_is_written() {
    assertEquals(Fate.WRITTEN, fate("new", "old", "old"));
  }

  @Test
  void what_was_not_touched_is_left_whatever_others_wrote() {
    assertEquals(Fate.LEFT, fate("old", "old", "theirs"));
  }

  @Test
  void what_both_changed_clashes() {
    assertEquals(Fate.CLASHES, fate("mine", "old", "theirs"));
  }

  @Test
  void what_both_wrote_alike_is_no_clash() {
    assertEquals(Fate.LEFT, fate("same", "old", "same"));
  }

  @Test
  void a_form_without_marks_overwrites_nothing() {
    var draft = valid(Map.of(AnswerField.TEXT, "mine"), Map.of());
    assertEquals(Fate.CLASHES, draft.fate(AnswerField.TEXT, "theirs"));
  }

  @Test
  void line_ends_of_browsers_are_no_change() {
    assertEquals(Fate.LEFT, fate("a\r\nb", "a\nb", "theirs"));
  }

  @Test
  void what_is_too_long_or_no_judgement_is_refused() {
    assertInstanceOf(
        Checked.Invalid.class,
        AnswerDraft.read(Map.of(AnswerField.TEXT, "x".repeat(5001)), Map.of()));
    assertInstanceOf(
        Checked.Invalid.class,
        AnswerDraft.read(Map.of(AnswerField.JUDGEMENT, "perhaps"), Map.of()));
  }

  private static Fate fate(String mine, String seen, String now) {
    return valid(Map.of(AnswerField.TEXT, mine), Map.of(AnswerField.TEXT, AnswerDraft.mark(seen)))
        .fate(AnswerField.TEXT, now);
  }

  private static AnswerDraft valid(Map<AnswerField, String> typed, Map<AnswerField, String> marks) {
    return switch (AnswerDraft.read(typed, marks)) {
      case Checked.Valid<AnswerDraft>(var draft) -> draft;
      case Checked.Invalid<AnswerDraft>(var problems) -> throw new AssertionError(problems);
    };
  }
}
