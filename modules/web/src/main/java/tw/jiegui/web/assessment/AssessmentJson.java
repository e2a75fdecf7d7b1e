package tw.jiegui.web.assessment;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Answer;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Attachment;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.ItemState;

@Schema(name = "Assessment", description = "A school's self-assessment of one school year")
@JsonbPropertyOrder({"code", "schoolYear", "frame", "revision", "stage", "level", "indicators"})
public record AssessmentJson(
    String code,
    @JsonbProperty("school_year") int schoolYear,
    @Schema(examples = "si-111") String frame,
    @Schema(description = "Which version of the frame it began with") String revision,
    String stage,
    @Schema(description = "Empty before the first") String level,
    List<IndicatorJson> indicators) {
  public AssessmentJson {
    indicators = List.copyOf(indicators);
  }

  @Schema(name = "IndicatorState")
  @JsonbPropertyOrder({"indicator", "mandatory", "state", "judgement"})
  public record IndicatorJson(
      String indicator, boolean mandatory, StateJson state, String judgement) {}

  @Schema(name = "IndicatorProgress")
  @JsonbPropertyOrder({"state", "met", "needed"})
  public record StateJson(
      @Schema(enumeration = {"untouched", "begun", "met"}) String state, int met, int needed) {
    static StateJson of(Progress progress) {
      return new StateJson(progress.state().slug(), progress.met(), progress.needed());
    }
  }

  static AssessmentJson of(Sight sight) {
    var assessment = sight.assessment();
    var standing = sight.standing();
    return new AssessmentJson(
        sight.school().identity().code().value(),
        assessment.year().roc(),
        assessment.frame(),
        assessment.revision(),
        assessment.stage().name(),
        assessment.level(),
        standing.states().stream().map(state -> indicator(sight, state)).toList());
  }

  private static IndicatorJson indicator(Sight sight, IndicatorState state) {
    String key = state.indicator().key();
    return new IndicatorJson(
        key,
        state.indicator().mandatory(),
        StateJson.of(Progress.of(state)),
        sight.answer(key).judgement().slug());
  }

  @Schema(name = "AssessmentAnswer", description = "One indicator: what is said and what is shown")
  @JsonbPropertyOrder({"indicator", "text", "judgement", "written", "state", "items", "version"})
  public record AnswerJson(
      String indicator,
      String text,
      @Schema(enumeration = {"unsaid", "achieved", "not-yet"}) String judgement,
      List<WrittenJson> written,
      StateJson state,
      List<ItemJson> items,
      @Schema(description = "The ETag is this number in quotation marks") int version) {
    public AnswerJson {
      written = List.copyOf(written);
      items = List.copyOf(items);
    }

    static AnswerJson of(Sight sight, String indicator, AssessmentWords words) {
      var answer = sight.answer(indicator);
      var state = sight.state(indicator);
      return new AnswerJson(
          indicator,
          answer.text(),
          answer.judgement().slug(),
          WrittenJson.of(answer),
          StateJson.of(Progress.of(state)),
          state.items().stream().map(item -> ItemJson.of(sight, item, words)).toList(),
          answer.version());
    }
  }

  @Schema(name = "FieldWritten")
  @JsonbPropertyOrder({"field", "at", "by"})
  public record WrittenJson(String field, Instant at, String by) {
    static List<WrittenJson> of(Answer answer) {
      return Stream.of(AnswerField.values())
          .flatMap(
              field ->
                  answer.written(field).stream()
                      .map(stamp -> new WrittenJson(field.slug(), stamp.at(), stamp.by())))
          .toList();
    }
  }

  @Schema(name = "EvidenceItemState")
  @JsonbPropertyOrder({"item", "achieved", "missing", "attached", "suggested"})
  public record ItemJson(
      @Schema(examples = "F-1-2.agreement") String item,
      boolean achieved,
      @Schema(description = "In the language asked for; empty where nothing is missing")
          String missing,
      List<ThingJson> attached,
      @Schema(description = "What would serve by the frame's own rules")
          List<ThingJson> suggested) {
    public ItemJson {
      attached = List.copyOf(attached);
      suggested = List.copyOf(suggested);
    }

    static ItemJson of(Sight sight, ItemState state, AssessmentWords words) {
      var item = state.item();
      return new ItemJson(
          item.key(),
          state.achieved(),
          state.achieved() ? "" : words.of(state.missing()),
          sight.attached(item).stream().map(each -> ThingJson.of(sight, item, each)).toList(),
          sight.suggested(item).stream()
              .map(
                  piece ->
                      new ThingJson(
                          piece.ref().kind().slug(),
                          piece.ref().id(),
                          List.copyOf(piece.shown(item))))
              .toList());
    }
  }

  @Schema(name = "EvidenceThing")
  @JsonbPropertyOrder({"kind", "id", "shows"})
  public record ThingJson(
      @Schema(
              enumeration = {
                "activity",
                "partnership",
                "training",
                "meeting",
                "team",
                "course",
                "mentorship",
                "document"
              })
          String kind,
      UUID id,
      List<String> shows) {
    public ThingJson {
      shows = List.copyOf(shows);
    }

    static ThingJson of(Sight sight, EvidenceItem item, Attachment attachment) {
      return new ThingJson(
          attachment.what().kind().slug(),
          attachment.what().id(),
          List.copyOf(sight.held().shelf().shown(item, attachment)));
    }
  }

  @Schema(name = "AnswerWritten")
  public record Told(
      @Nullable String text,
      @Schema(enumeration = {"unsaid", "achieved", "not-yet"}) @Nullable String judgement) {}

  @Schema(name = "ThingShown")
  public record Shown(@Nullable List<String> shows) {}
}
