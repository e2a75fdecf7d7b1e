package tw.jiegui.web.plans;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.ActualDraft;
import tw.jiegui.core.plans.QuestionDraft;

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

  @Schema(name = "PlanRemark")
  public record Remark(@Nullable String comment) {
    String words() {
      return text(comment);
    }
  }

  @Schema(
      name = "PlanQuestionAsked",
      description = "audience is all, by-stage with stages, or picked with codes of schools")
  public record Asks(
      @Nullable String term,
      @Nullable String text,
      @JsonbProperty("due_on") @Nullable String dueOn,
      @Nullable String audience,
      @Nullable List<String> stages,
      @Nullable List<String> codes) {
    QuestionDraft draft() {
      return new QuestionDraft(
          PlanRequests.text(term),
          PlanRequests.text(text),
          PlanRequests.text(dueOn),
          PlanRequests.text(audience),
          words(stages),
          words(codes));
    }

    private static String words(@Nullable List<String> list) {
      return list == null ? "" : String.join(" ", list);
    }
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
