package tw.jiegui.web.plans;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.ActualDraft;

/// What programs send about plans.
final class PlanRequests {
  private PlanRequests() {}

  @Schema(
      name = "PlanFigureStatement",
      description = "For a ratio, value is the part where base is the whole")
  public record Statement(
      @Nullable BigDecimal value,
      @Nullable BigDecimal base,
      @Nullable String note,
      @Nullable String evidence) {
    ActualDraft draft() {
      return new ActualDraft(plain(value), plain(base), text(note), text(evidence));
    }
  }

  @Schema(
      name = "PlanTargets",
      description = "All targets by their terms; english for those in words, by the same terms")
  public record Targets(
      @Nullable Map<String, String> targets, @Nullable Map<String, String> english) {
    /// The fields of the editor's form; the year is found in each term.
    Map<String, String> fields(Function<String, Integer> year) {
      var fields = new TreeMap<String, String>();
      if (targets != null) {
        targets.forEach((term, said) -> fields.put("target_" + year.apply(term), said));
      }
      if (english != null) {
        english.forEach((term, said) -> fields.put("target_" + year.apply(term) + "_en", said));
      }
      return fields;
    }
  }

  @Schema(name = "PlanAnswerStatement")
  public record Said(@Nullable BigDecimal value, @Nullable String note) {
    String number() {
      return plain(value);
    }

    String words() {
      return text(note);
    }
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
