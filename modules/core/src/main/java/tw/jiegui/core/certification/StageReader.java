package tw.jiegui.core.certification;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Stretch;
import tw.jiegui.core.yaml.YamlSection;

final class StageReader {
  private StageReader() {}

  static SchemeStage read(String key, YamlSection section) {
    section.only(
        "kind", "name", "source", "due", "review", "papers", "needs", "optional", "outcomes");
    var kind = SchemeReader.word(section, "kind", StageKind.class);
    if ((kind == StageKind.REVIEW) != section.has("review")) {
      throw section.problem("review", "stands with a review, and with nothing else");
    }
    return new SchemeStage(
        key,
        new SchemeStage.Head(
            Bilingual.of(section.section("name")),
            Citation.of(section.section("source")),
            section.has("due") ? due(section, "due") : null),
        new SchemeStage.Work(
            kind,
            panel(section),
            TierReader.optional(section, "papers"),
            TierReader.optional(section, "needs"),
            section.has("optional") && section.flag("optional")),
        outcomes(section));
  }

  private static SchemeStage.@Nullable Panel panel(YamlSection section) {
    if (!section.has("review")) {
      return null;
    }
    var review = section.section("review").only("reviewers", "masked", "judges");
    if (review.number("reviewers") < 1) {
      throw review.problem("reviewers", "must be 1 or more");
    }
    return new SchemeStage.Panel(
        review.number("reviewers"),
        review.flag("masked"),
        SchemeReader.word(review, "judges", Judges.class));
  }

  private static Set<StageOutcome> outcomes(YamlSection section) {
    var outcomes =
        section.texts("outcomes").stream().map(text -> outcome(section, text)).collect(toSet());
    if (!outcomes.contains(StageOutcome.PASS)) {
      throw section.problem("outcomes", "must have a pass");
    }
    return outcomes;
  }

  private static StageOutcome outcome(YamlSection section, String text) {
    return Stream.of(StageOutcome.values())
        .filter(outcome -> outcome.slug().equals(text))
        .findAny()
        .orElseThrow(
            () ->
                section.problem(
                    "outcomes",
                    "is "
                        + text
                        + ", must be one of pass, pass-after-mending, mend-and-review, fail"));
  }

  /// A path of the policy, or days of the scheme's own with their article.
  static Due due(YamlSection section, String key) {
    if (section.values().get(key) instanceof String path) {
      return new Due.ByProvision(path);
    }
    var own = section.section(key).only("days", "counted", "source");
    if (own.number("days") < 1) {
      throw own.problem("days", "must be 1 or more");
    }
    var counted =
        own.text("counted").equals("working")
            ? Requirement.Counted.WORKING
            : Requirement.Counted.CALENDAR;
    if (counted == Requirement.Counted.CALENDAR && !own.text("counted").equals("calendar")) {
      throw own.problem(
          "counted", "is " + own.text("counted") + ", must be one of working, calendar");
    }
    return new Due.Own(
        new Requirement.Deadline(
            Due.STAGE_BEGUN,
            Requirement.Side.AFTER,
            new Stretch(own.number("days"), Stretch.Unit.DAYS),
            counted),
        Citation.of(own.section("source")));
  }
}
