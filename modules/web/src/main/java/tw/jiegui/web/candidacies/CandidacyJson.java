package tw.jiegui.web.candidacies;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Dossier;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Sight;
import tw.jiegui.core.candidacies.Step;
import tw.jiegui.core.paging.Slice;

@Schema(name = "Candidacy", description = "A school's application for a tier of a scheme")
@JsonbPropertyOrder({"id", "granting", "applicant", "terms", "standing", "version"})
public record CandidacyJson(
    UUID id,
    @Schema(description = "The authority that grants", examples = "ministry") String granting,
    Applicant applicant,
    Terms terms,
    Standing standing,
    @Schema(description = "The ETag is this number in quotation marks", examples = "3")
        int version) {
  @Schema(name = "CandidacyApplicant")
  public record Applicant(
      @Schema(examples = "taipei") String authority,
      String code,
      @JsonbProperty("name_zh") String nameZh,
      @JsonbProperty("name_en") String nameEn) {}

  @Schema(name = "CandidacyTerms", description = "What it is for, and by which rules")
  public record Terms(
      String scheme,
      @JsonbProperty("scheme_version") int schemeVersion,
      String tier,
      @JsonbProperty("policy_revision") int policyRevision,
      @Schema(examples = "SY115") String year) {}

  @Schema(name = "CandidacyStanding")
  public record Standing(
      @Schema(
              enumeration = {
                "draft",
                "signed",
                "with-authority",
                "in-stage",
                "mending",
                "withdrawn",
                "passed",
                "failed"
              })
          String state,
      String stage,
      @Nullable LocalDate due,
      String statement,
      @Schema(description = "What was said with the last step that had to be explained")
          String reasons,
      @JsonbProperty("submitted_on") @Nullable LocalDate submittedOn,
      @JsonbProperty("decided_on") @Nullable LocalDate decidedOn) {}

  @Schema(name = "CandidacyList", description = "One page of candidacies")
  public record Page(List<CandidacyJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<Candidacy> slice) {
      return new Page(
          slice.map(CandidacyJson::of).rows(),
          slice.total(),
          slice.paging().page(),
          slice.paging().size());
    }
  }

  @Schema(name = "CandidacyDetail", description = "A candidacy with its steps, and what can follow")
  public record Detail(CandidacyJson candidacy, List<Taken> steps, List<String> moves) {
    public Detail {
      steps = List.copyOf(steps);
      moves = List.copyOf(moves);
    }

    static Detail of(Sight sight) {
      return new Detail(
          CandidacyJson.of(sight.candidacy()),
          sight.way().steps().stream().map(Taken::of).toList(),
          sight.way().moves().stream().map(Move::slug).sorted().toList());
    }
  }

  @Schema(name = "CandidacyStep")
  @JsonbPropertyOrder({"number", "move", "state", "stage", "reason", "notwithstanding", "at", "by"})
  public record Taken(
      int number,
      String move,
      String state,
      String stage,
      String reason,
      @Schema(description = "What was not met when the step was taken all the same")
          List<Unmet> notwithstanding,
      Instant at,
      String by) {
    public Taken {
      notwithstanding = List.copyOf(notwithstanding);
    }

    static Taken of(Step step) {
      return new Taken(
          step.number(),
          step.move().slug(),
          step.state().slug(),
          step.stage(),
          step.reason(),
          step.notwithstanding().stream().map(Unmet::of).toList(),
          step.taken().at(),
          step.taken().by());
    }
  }

  @Schema(name = "CandidacyUnmet", description = "A criterion as it was found")
  @JsonbPropertyOrder({"key", "name_zh", "name_en", "why_zh", "why_en"})
  public record Unmet(
      String key,
      @JsonbProperty("name_zh") String nameZh,
      @JsonbProperty("name_en") String nameEn,
      @JsonbProperty("why_zh") String whyZh,
      @JsonbProperty("why_en") String whyEn) {
    static Unmet of(Dossier.Line line) {
      return new Unmet(
          line.key(), line.name().zh(), line.name().en(), line.why().zh(), line.why().en());
    }
  }

  static CandidacyJson of(Candidacy candidacy) {
    var applicant = candidacy.applicant();
    var terms = candidacy.terms();
    return new CandidacyJson(
        candidacy.id(),
        candidacy.granting().value(),
        new Applicant(
            applicant.authority().value(),
            applicant.code(),
            applicant.name().zh(),
            applicant.name().en()),
        new Terms(
            terms.scheme().key(),
            terms.scheme().number(),
            terms.scheme().tier(),
            terms.policyRevision(),
            terms.year().notation()),
        new Standing(
            candidacy.state().slug(),
            candidacy.stage(),
            candidacy.due().orElse(null),
            candidacy.statement(),
            candidacy.reasons(),
            candidacy.submittedOn().orElse(null),
            candidacy.decidedOn().orElse(null)),
        candidacy.version());
  }
}
