package tw.jiegui.core.review;

import java.util.HashSet;
import java.util.List;
import tw.jiegui.core.authority.Day;

/// What a caller asks for: who reviews how, until when, and how it may end.
public record Brief(
    Matter matter,
    String stage,
    List<Question> questions,
    int reviewers,
    Day due,
    List<Outcome> outcomes) {
  public static final int MOST_REVIEWERS = 9;

  public Brief {
    questions = List.copyOf(questions);
    outcomes = List.copyOf(outcomes);
    if (reviewers < 1 || reviewers > MOST_REVIEWERS) {
      throw new IllegalArgumentException("reviewers: " + reviewers);
    }
    var keys = new HashSet<>(questions.stream().map(Question::key).toList());
    if (questions.isEmpty() || keys.size() < questions.size() || outcomes.isEmpty()) {
      throw new IllegalArgumentException("questions of " + stage + ": " + keys);
    }
  }

  public Brief(Matter matter, String stage, List<Question> questions, int reviewers, Day due) {
    this(matter, stage, questions, reviewers, due, Outcome.PASS_OR_FAIL);
  }
}
