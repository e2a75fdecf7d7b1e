package tw.jiegui.web.review;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Decision;
import tw.jiegui.core.review.Mark;
import tw.jiegui.core.review.RoundLine;
import tw.jiegui.core.review.Summary;

@Schema(name = "ReviewRound", description = "A review of one matter at one stage")
@JsonbPropertyOrder({
  "id",
  "number",
  "title",
  "applicant",
  "stage",
  "due",
  "state",
  "outcome",
  "wanted",
  "outcomes",
  "sheets",
  "questions"
})
public record RoundJson(
    UUID id,
    int number,
    Name title,
    Name applicant,
    String stage,
    LocalDate due,
    @Schema(enumeration = {"open", "ready", "closed"}) String state,
    @Schema(description = "The key of the outcome; empty before the decision") String outcome,
    @Schema(description = "How many reviewers it needs") int wanted,
    @Schema(description = "The outcomes that there may be") List<OutcomeJson> outcomes,
    List<PartJson> sheets,
    List<ItemJson> questions) {
  public RoundJson {
    outcomes = List.copyOf(outcomes);
    sheets = List.copyOf(sheets);
    questions = List.copyOf(questions);
  }

  @Schema(name = "ReviewOutcome")
  public record OutcomeJson(String key, Name name) {}

  @Schema(name = "ReviewPart", description = "A reviewer's part")
  @JsonbPropertyOrder({"sheet", "version", "reviewer", "state", "why", "total"})
  public record PartJson(
      UUID sheet,
      int version,
      String reviewer,
      String state,
      String why,
      @Schema(description = "The weighted mean of what was scored, in per cent")
          @Nullable BigDecimal total) {
    static PartJson of(Summary.Part part) {
      var sheet = part.sheet();
      return new PartJson(
          sheet.id(),
          sheet.version(),
          part.name(),
          ReviewWords.slug(sheet.state()),
          sheet.why(),
          part.total().orElse(null));
    }
  }

  @Schema(name = "ReviewItem", description = "A question with the marks that were handed in")
  @JsonbPropertyOrder({"key", "name", "spread", "large", "marks", "decidedWhy"})
  public record ItemJson(
      String key,
      Name name,
      @Schema(description = "How far apart they are, on a scale from 0 to 1") BigDecimal spread,
      boolean large,
      List<MarkJson> marks,
      @JsonbProperty("decided_why") String decidedWhy) {
    public ItemJson {
      marks = List.copyOf(marks);
    }

    static ItemJson of(Summary.Item item) {
      return new ItemJson(
          item.question().key(),
          Name.of(item.question().name()),
          item.differences().spread(),
          item.differences().isLarge(),
          item.marks().entrySet().stream()
              .map(each -> MarkJson.of(each.getKey(), each.getValue()))
              .toList(),
          item.decidedWhy());
    }
  }

  @Schema(name = "ReviewMarkGiven")
  @JsonbPropertyOrder({"sheet", "judgement", "reason"})
  public record MarkJson(UUID sheet, String judgement, String reason) {
    static MarkJson of(UUID sheet, Mark mark) {
      return new MarkJson(sheet, mark.judgement(), mark.reason());
    }
  }

  @Schema(name = "ReviewRoundList", description = "One page of rounds")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<LineJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<RoundLine> slice) {
      return new Page(
          slice.map(LineJson::of).rows(),
          slice.total(),
          slice.paging().page(),
          slice.paging().size());
    }
  }

  @Schema(name = "ReviewRoundLine")
  @JsonbPropertyOrder({
    "id",
    "number",
    "title",
    "applicant",
    "stage",
    "due",
    "state",
    "outcome",
    "wanted",
    "asked",
    "submitted",
    "differing"
  })
  public record LineJson(
      UUID id,
      int number,
      Name title,
      Name applicant,
      String stage,
      LocalDate due,
      String state,
      String outcome,
      int wanted,
      int asked,
      int submitted,
      @Schema(description = "On how many questions those who handed in differ") int differing) {
    static LineJson of(RoundLine line) {
      var standing = line.standing();
      var counts = standing.counts();
      return new LineJson(
          line.id(),
          line.number(),
          Name.of(line.title()),
          Name.of(line.applicant()),
          standing.stage(),
          standing.due(),
          ReviewWords.slug(standing.state()),
          standing.outcome(),
          counts.wanted(),
          counts.live(),
          counts.submitted(),
          counts.differing());
    }
  }

  @Schema(name = "ReviewDecision")
  public record DecisionJson(
      @Schema(description = "The key of an outcome", examples = "pass") @Nullable String outcome,
      @Schema(description = "By the key of a question; needed where the reviewers differ on it")
          @Nullable Map<String, String> reasons,
      @Schema(description = "Why it passes although something that is computed is not met")
          @Nullable String notwithstanding) {
    Decision decision() {
      return new Decision(
          outcome == null ? "" : outcome,
          reasons == null ? Map.of() : reasons,
          notwithstanding == null ? "" : notwithstanding);
    }
  }

  @Schema(name = "ReviewersAsked")
  public record AskedJson(@Nullable List<UUID> reviewers) {}

  @Schema(name = "ReviewersAssigned", description = "Who was asked, and who was not and why")
  public record AssignedJson(List<UUID> asked, Map<String, String> barred) {
    public AssignedJson {
      asked = List.copyOf(asked);
    }

    static AssignedJson of(Assignments.Assigned assigned) {
      var barred = new TreeMap<String, String>();
      assigned
          .barred()
          .forEach(
              each -> barred.put(each.pair().reviewer().toString(), ReviewWords.slug(each.why())));
      return new AssignedJson(
          assigned.done().stream().map(Assignments.Pair::reviewer).toList(), barred);
    }
  }

  static RoundJson of(Summary summary) {
    var round = summary.round();
    var matter = round.matter();
    return new RoundJson(
        round.id(),
        round.number(),
        Name.of(matter.title()),
        Name.of(matter.applicant().name()),
        round.stage(),
        round.due().date(),
        ReviewWords.slug(round.state()),
        round.outcome(),
        round.wanted(),
        summary.outcomes().stream()
            .map(each -> new OutcomeJson(each.key(), Name.of(each.name())))
            .toList(),
        summary.parts().stream().map(PartJson::of).toList(),
        summary.items().stream().map(ItemJson::of).toList());
  }
}
