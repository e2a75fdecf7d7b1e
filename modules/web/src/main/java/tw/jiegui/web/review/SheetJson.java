package tw.jiegui.web.review;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.review.Mark;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Missing;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.core.review.Sight;

@Schema(
    name = "ReviewSheet",
    description = "A reviewer's own sheet; of a masked case the applicant is not told")
@JsonbPropertyOrder({
  "id",
  "number",
  "title",
  "applicant",
  "stage",
  "due",
  "state",
  "why",
  "questions",
  "missing"
})
public record SheetJson(
    UUID id,
    int number,
    @Nullable Name title,
    @Nullable Name applicant,
    String stage,
    LocalDate due,
    String state,
    @Schema(description = "Why it was returned") String why,
    List<QuestionJson> questions,
    @Schema(description = "The keys of the questions that are not done") List<String> missing) {
  public SheetJson {
    questions = List.copyOf(questions);
    missing = List.copyOf(missing);
  }

  @Schema(name = "ReviewQuestion")
  @JsonbPropertyOrder({
    "key",
    "name",
    "asks",
    "marking",
    "least",
    "most",
    "weight",
    "evidence",
    "examples",
    "mark"
  })
  public record QuestionJson(
      String key,
      Name name,
      Name asks,
      @Schema(enumeration = {"pass-fail", "score"}) String marking,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      @Nullable BigDecimal weight,
      List<EvidenceJson> evidence,
      List<ExampleJson> examples,
      @Nullable MarkJson mark) {
    public QuestionJson {
      evidence = List.copyOf(evidence);
      examples = List.copyOf(examples);
    }

    static QuestionJson of(Sight.Asked asked) {
      var question = asked.question();
      var score =
          question.marking() instanceof Marking.Score scored ? Optional.of(scored) : NOTHING;
      return new QuestionJson(
          question.key(),
          Name.of(question.name()),
          Name.of(question.asks()),
          score.isPresent() ? "score" : "pass-fail",
          score.map(Marking.Score::min).orElse(null),
          score.map(Marking.Score::max).orElse(null),
          score.map(Marking.Score::weight).orElse(null),
          question.evidence().stream()
              .map(each -> new EvidenceJson(Name.of(each.name()), each.says()))
              .toList(),
          asked.anchors().stream()
              .map(each -> new ExampleJson(each.judged(), each.example()))
              .toList(),
          asked.mark().map(MarkJson::of).orElse(null));
    }

    private static final Optional<Marking.Score> NOTHING = Optional.empty();
  }

  @Schema(name = "ReviewEvidence")
  public record EvidenceJson(Name name, String says) {}

  @Schema(name = "ReviewExample")
  public record ExampleJson(String judged, String example) {}

  @Schema(name = "ReviewMark")
  @JsonbPropertyOrder({"judgement", "reason", "version"})
  public record MarkJson(String judgement, String reason, int version) {
    static MarkJson of(Mark mark) {
      return new MarkJson(mark.judgement(), mark.reason(), mark.version());
    }
  }

  @Schema(name = "ReviewMarkTold")
  public record Told(
      @Schema(description = "pass or fail, or a score within its bounds")
          @Nullable String judgement,
      @Nullable String reason) {}

  @Schema(name = "ReviewSheetLine")
  @JsonbPropertyOrder({"id", "number", "title", "stage", "due", "state", "done", "questions"})
  public record LineJson(
      UUID id,
      int number,
      @Nullable Name title,
      String stage,
      LocalDate due,
      String state,
      int done,
      int questions) {
    static LineJson of(Sheets.Mine mine) {
      var about = mine.about();
      return new LineJson(
          mine.sheet().id(),
          about.number(),
          about.title().map(Name::of).orElse(null),
          about.stage(),
          about.due().date(),
          ReviewWords.slug(mine.sheet().state()),
          mine.done(),
          mine.questions());
    }
  }

  static SheetJson of(Sight sight) {
    var about = sight.about();
    return new SheetJson(
        sight.sheet().id(),
        about.number(),
        about.title().map(Name::of).orElse(null),
        about.applicant().map(Name::of).orElse(null),
        about.stage(),
        about.due().date(),
        ReviewWords.slug(sight.sheet().state()),
        sight.why(),
        sight.asked().stream().map(QuestionJson::of).toList(),
        sight.missing().stream().map(Missing::question).toList());
  }
}
