package tw.jiegui.core.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;

/// On what terms somebody reviews. No stages stand for all; the last day may be open.
public record ReviewerTerms(
    String fields, Set<String> stages, int mostOpen, LocalDate since, @Nullable LocalDate until) {
  static final int MOST_SHEETS = 200;

  private static final String STAGE = "[a-z][a-z0-9-]{0,39}";

  public ReviewerTerms {
    stages = Set.copyOf(stages);
  }

  public boolean isActive(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  public boolean suits(String stage) {
    return stages.isEmpty() || stages.contains(stage);
  }

  /// As it was typed, under the names of its fields; stages are set apart by commas.
  public static Checked<ReviewerTerms> read(Map<String, String> typed) {
    var reader = new Reader();
    String fields = reader.optionalText("fields", typed.getOrDefault("fields", ""), 300);
    var stages = stages(reader, typed.getOrDefault("stages", ""));
    int most = reader.count("most", typed.getOrDefault("most", ""), MOST_SHEETS);
    if (most < 1) {
      reader.problem("most", "required");
    }
    var since = reader.date("since", typed.getOrDefault("since", ""));
    String last = typed.getOrDefault("until", "").strip();
    var until = last.isEmpty() ? null : reader.date("until", last);
    return reader
        .result(() -> new ReviewerTerms(fields, stages, most, since, until))
        .then(ReviewerTerms::inOrder);
  }

  private static Checked<ReviewerTerms> inOrder(ReviewerTerms terms) {
    return terms.until != null && terms.until.isBefore(terms.since)
        ? new Checked.Invalid<>(List.of(Problem.of("until", "review.problem.until-before-since")))
        : new Checked.Valid<>(terms);
  }

  private static Set<String> stages(Reader reader, String typed) {
    var stages = new LinkedHashSet<String>();
    for (String each : Reader.tidy(typed).split("[,、\\s]+", -1)) {
      if (each.matches(STAGE)) {
        stages.add(each);
      } else if (!each.isEmpty()) {
        reader.problem("stages", "review.problem.no-stage", each);
      }
    }
    if (String.join(",", stages).length() > 400) {
      reader.problem("stages", "too-long", 400);
    }
    return stages;
  }

  Map<String, String> named() {
    var named = new TreeMap<String, String>();
    named.put("fields", fields);
    named.put("stages", String.join(",", new TreeSet<>(stages)));
    named.put("most", String.valueOf(mostOpen));
    named.put("since", since.toString());
    named.put("until", until == null ? "" : until.toString());
    named.values().removeIf(String::isEmpty);
    return named;
  }
}
