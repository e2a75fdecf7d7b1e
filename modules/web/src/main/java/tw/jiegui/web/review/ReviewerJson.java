package tw.jiegui.web.review;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.review.Colleague;
import tw.jiegui.core.review.ReviewerTerms;
import tw.jiegui.core.review.Severities;

@Schema(name = "Reviewer", description = "A member who reviews, and on which terms")
@JsonbPropertyOrder({
  "id",
  "memberId",
  "name",
  "fields",
  "stages",
  "most",
  "since",
  "until",
  "open",
  "submitted"
})
public record ReviewerJson(
    UUID id,
    @JsonbProperty("member_id") UUID memberId,
    String name,
    String fields,
    @Schema(description = "Keys of stages; none stand for all") List<String> stages,
    @Schema(description = "How many sheets he takes at once") int most,
    LocalDate since,
    @Nullable LocalDate until,
    @Schema(description = "How many sheets he has at hand") int open,
    int submitted) {
  public ReviewerJson {
    stages = List.copyOf(stages);
  }

  @Schema(name = "ReviewerTerms")
  public record Told(
      @Schema(description = "Whom to take into the pool; left out of a change")
          @JsonbProperty("member_id")
          @Nullable UUID memberId,
      @Nullable String fields,
      @Nullable List<String> stages,
      @Nullable Integer most,
      @Nullable String since,
      @Nullable String until) {
    Checked<ReviewerTerms> terms() {
      var typed = new HashMap<String, String>();
      put(typed, "fields", fields);
      put(typed, "stages", stages == null ? null : String.join(",", stages));
      put(typed, "most", most);
      put(typed, "since", since);
      put(typed, "until", until);
      return ReviewerTerms.read(typed);
    }

    private static void put(Map<String, String> typed, String name, @Nullable Object value) {
      typed.put(name, value == null ? "" : value.toString());
    }
  }

  @Schema(name = "ReviewerList", description = "One page of the pool")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<ReviewerJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<Colleague> slice) {
      return new Page(
          slice.map(ReviewerJson::of).rows(),
          slice.total(),
          slice.paging().page(),
          slice.paging().size());
    }
  }

  @Schema(name = "ReviewerSeverity")
  @JsonbPropertyOrder({"reviewer", "name", "deviation", "compared"})
  public record SeverityJson(
      UUID reviewer,
      String name,
      @Schema(description = "Mean distance from the others, on a scale from 0 to 1")
          BigDecimal deviation,
      @Schema(description = "How many questions were compared") int compared) {
    static SeverityJson of(Severities.Line line) {
      var severity = line.severity();
      return new SeverityJson(
          severity.reviewer(), line.name(), severity.deviation(), severity.compared());
    }
  }

  static ReviewerJson of(Colleague colleague) {
    var terms = colleague.reviewer().terms();
    return new ReviewerJson(
        colleague.id(),
        colleague.reviewer().memberId(),
        colleague.name(),
        terms.fields(),
        terms.stages().stream().sorted().toList(),
        terms.mostOpen(),
        terms.since(),
        terms.until(),
        colleague.load().open(),
        colleague.load().submitted());
  }
}
