package tw.jiegui.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.input.Problem;

/// What an officer decides: an outcome that the brief names, and why, question by question. What
/// stands against the outcome may need an explanation of its own.
public record Decision(String outcome, Map<String, String> reasons, String notwithstanding) {
  public static final String NOTWITHSTANDING = "notwithstanding";

  static final int LONGEST_REASON = 2000;

  public Decision(String outcome, Map<String, String> reasons) {
    this(outcome, reasons, "");
  }

  public Decision {
    var tidied = new HashMap<String, String>();
    reasons.forEach((question, reason) -> tidied.put(question, Reason.of(reason)));
    reasons = Map.copyOf(tidied);
    notwithstanding = Reason.of(notwithstanding);
  }

  /// Where the reviewers do not agree the officer says why he decides as he does.
  List<Problem> problems(Summary summary) {
    var problems = new ArrayList<Problem>();
    if (summary.outcomes().stream().noneMatch(each -> each.key().equals(outcome))) {
      problems.add(
          outcome.isEmpty()
              ? Problem.of("outcome", "required")
              : Problem.of("outcome", "not-a-choice", outcome));
    }
    for (var item : summary.items()) {
      String field = field(item.question().key());
      String reason = reasons.getOrDefault(item.question().key(), "");
      if (item.differences().differ() && !Missing.isReason(reason)) {
        problems.add(Problem.of(field, "review.problem.say-why", Missing.SHORTEST_REASON));
      } else if (reason.length() > LONGEST_REASON) {
        problems.add(Problem.of(field, "too-long", LONGEST_REASON));
      }
    }
    var reservations = summary.reservations();
    if (reservations.areAgainst(outcome) && !Missing.isReason(notwithstanding)) {
      problems.add(reservations.unexplained());
    } else if (notwithstanding.length() > LONGEST_REASON) {
      problems.add(Problem.of(NOTWITHSTANDING, "too-long", LONGEST_REASON));
    }
    return problems;
  }

  /// The name of a reason's field in a form.
  public static String field(String question) {
    return "why-" + question;
  }
}
