package tw.jiegui.core.review;

import java.util.List;
import tw.jiegui.core.policy.Bilingual;

/// How a round may end.
public record Outcome(String key, Bilingual name) {
  public static final List<Outcome> PASS_OR_FAIL =
      List.of(
          new Outcome("pass", new Bilingual("通過", "Passed")),
          new Outcome("fail", new Bilingual("不通過", "Not passed")));
}
