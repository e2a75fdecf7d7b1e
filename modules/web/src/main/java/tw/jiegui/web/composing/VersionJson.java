package tw.jiegui.web.composing;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.composing.Edition;
import tw.jiegui.core.composing.Rulebook;
import tw.jiegui.core.policy.Bilingual;

@Schema(
    name = "PublishedScheme",
    description = "A published version of a scheme with what the policy says where it names it")
@JsonbPropertyOrder({
  "granting",
  "scheme",
  "number",
  "beginsOn",
  "publishedAt",
  "name",
  "about",
  "entry",
  "tiers",
  "stages",
  "versions",
  "revision",
  "day"
})
public record VersionJson(
    @Schema(examples = "keelung") String granting,
    String scheme,
    int number,
    @JsonbProperty("begins_on") @Nullable LocalDate beginsOn,
    @JsonbProperty("published_at") Instant publishedAt,
    Bilingual name,
    Bilingual about,
    Entrance entry,
    List<Level> tiers,
    List<Step> stages,
    @Schema(description = "The numbers of all versions, the newest first") List<Integer> versions,
    @Schema(description = "The revision of the policy that it is read by") int revision,
    @Schema(description = "The day on which the policy says so") LocalDate day) {
  public VersionJson {
    tiers = List.copyOf(tiers);
    stages = List.copyOf(stages);
    versions = List.copyOf(versions);
  }

  @Schema(name = "SchemeRule", description = "What is laid down, and where it stands")
  @JsonbPropertyOrder({"provision", "name", "says", "source"})
  public record Rule(
      @Schema(description = "A path of the policy, where it is one") @Nullable String provision,
      Bilingual name,
      Bilingual says,
      Bilingual source) {
    static Rule of(Rulebook.Said said) {
      return new Rule(said.path().orElse(null), said.name(), said.says(), said.source());
    }
  }

  @Schema(name = "SchemeEntry")
  @JsonbPropertyOrder({"openTo", "countedIn", "endorsement", "levels", "mending"})
  public record Entrance(
      @JsonbProperty("open_to") @Schema(enumeration = {"own-schools", "all-schools", "nobody"})
          String openTo,
      @JsonbProperty("counted_in") @Schema(enumeration = {"school-year", "fiscal-year"})
          String countedIn,
      @Schema(enumeration = {"none", "required"}) String endorsement,
      Rule levels,
      @Nullable Rule mending) {
    static Entrance of(Rulebook rules, Entry entry) {
      var round = entry.round();
      var mending = entry.mending();
      return new Entrance(
          round.openTo().slug(),
          round.countedIn().slug(),
          round.endorsement().slug(),
          Rule.of(rules.said(entry.tiersListedIn())),
          mending == null ? null : Rule.of(rules.said(mending)));
    }
  }

  @Schema(name = "SchemeTier")
  @JsonbPropertyOrder({"key", "name", "mayApply", "criteria", "standards", "validity", "follows"})
  public record Level(
      String key,
      Bilingual name,
      @JsonbProperty("may_apply") List<Rule> mayApply,
      List<Rule> criteria,
      @Nullable Rule standards,
      Rule validity,
      @Schema(description = "A prize, and what else follows") List<Rule> follows) {
    public Level {
      mayApply = List.copyOf(mayApply);
      criteria = List.copyOf(criteria);
      follows = List.copyOf(follows);
    }

    static Level of(Rulebook rules, Tier tier) {
      var asks = tier.asks();
      var outcomes = tier.outcomes();
      var prize = outcomes.prize();
      var prizes =
          prize == null
              ? Stream.<String>of()
              : Stream.of(prize.amount(), prize.years(), prize.nextYears(), prize.paidAfter())
                  .flatMap(Stream::ofNullable);
      return new Level(
          tier.key(),
          tier.name(),
          asks.mayApply().stream().map(rules::said).map(Rule::of).toList(),
          asks.criteria().stream().map(rules::said).map(Rule::of).toList(),
          asks.standards() == null ? null : Rule.of(rules.said(asks.standards())),
          Rule.of(rules.said(outcomes.validity())),
          Stream.concat(prizes, outcomes.follows().stream())
              .map(rules::said)
              .map(Rule::of)
              .toList());
    }
  }

  @Schema(name = "SchemeStage")
  @JsonbPropertyOrder({
    "key",
    "name",
    "kind",
    "due",
    "reviewers",
    "masked",
    "judges",
    "papers",
    "needs",
    "optional",
    "outcomes",
    "source"
  })
  public record Step(
      String key,
      Bilingual name,
      String kind,
      @Nullable Rule due,
      @Nullable Integer reviewers,
      @Nullable Boolean masked,
      @Nullable String judges,
      @Nullable Rule papers,
      @Nullable Rule needs,
      boolean optional,
      List<String> outcomes,
      Bilingual source) {
    public Step {
      outcomes = List.copyOf(outcomes);
    }

    static Step of(Rulebook rules, SchemeStage stage) {
      var work = stage.work();
      var due = stage.head().due();
      var panel = work.panel();
      return new Step(
          stage.key(),
          stage.name(),
          work.kind().slug(),
          due == null ? null : Rule.of(rules.said(due)),
          panel == null ? null : panel.reviewers(),
          panel == null ? null : panel.masked(),
          panel == null ? null : panel.judges().slug(),
          work.papers() == null ? null : Rule.of(rules.said(work.papers())),
          work.needs() == null ? null : Rule.of(rules.said(work.needs())),
          work.optional(),
          stage.outcomes().stream().map(StageOutcome::slug).toList(),
          rules.cite(stage.head().source()));
    }
  }

  static VersionJson of(Edition edition) {
    var rules = edition.rules();
    var scheme = rules.scheme();
    var label = edition.label();
    return new VersionJson(
        edition.granting().value(),
        scheme.key(),
        label.number(),
        label.beginsOn().orElse(null),
        label.kept().at(),
        scheme.name(),
        scheme.head().about(),
        Entrance.of(rules, scheme.entry()),
        scheme.tiers().stream().map(tier -> Level.of(rules, tier)).toList(),
        scheme.stages().stream().map(stage -> Step.of(rules, stage)).toList(),
        edition.versions().stream().map(each -> each.number()).toList(),
        edition.revision(),
        rules.day());
  }
}
