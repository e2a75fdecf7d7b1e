package tw.jiegui.core.composing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.Due;
import tw.jiegui.core.certification.Judges;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.StageKind;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.composing.Slate.Own;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.review.Brief;

/// Reads one stage of a sheet.
final class StageDrafting {
  private static final Pattern COMMA = Pattern.compile(",");

  private final Slate slate;
  private final Drafting scheme;
  private final String row;
  private final int number;
  private final String key;
  private final SchemeStage.Head head;
  private final StageKind kind;

  StageDrafting(Slate slate, Drafting scheme, int number, String key) {
    this.slate = slate;
    this.scheme = scheme;
    this.row = Sheet.STAGE + number + "-";
    this.number = number;
    this.key = key;
    this.kind = slate.reader().oneOf(row + "kind", slate.value(row + "kind"), StageKind.class);
    var name = slate.name(row + "name");
    this.head = new SchemeStage.Head(name, scheme.cite(row + "place"), null);
  }

  SchemeStage stage() {
    return new SchemeStage(
        key,
        new SchemeStage.Head(head.name(), head.source(), due()),
        new SchemeStage.Work(
            kind, panel(), papers(), needs(), slate.value(row + "optional").equals("yes")),
        outcomes(slate, number));
  }

  private Own own(String word, String zh, String en) {
    return new Own(
        scheme.path(key + "." + word),
        Bilingual.say("{}：{}", "{}: {}", head.name(), new Bilingual(zh, en)),
        head.source());
  }

  private @Nullable Due due() {
    if (slate.isEmpty(row + "days")) {
      return null;
    }
    return new Due.ByProvision(
        slate.number(
            row + "days",
            own("due", "期限", "time limit"),
            Kind.due(Kind.counted(slate.value(row + "counted")))));
  }

  private SchemeStage.@Nullable Panel panel() {
    if (kind != StageKind.REVIEW) {
      return null;
    }
    int reviewers =
        slate
            .reader()
            .count(row + "reviewers", slate.value(row + "reviewers"), Brief.MOST_REVIEWERS);
    if (slate.value(row + "reviewers").matches("0*")) {
      slate
          .reader()
          .problem(row + "reviewers", "composing.not-whole-within", 1, Brief.MOST_REVIEWERS);
    }
    return new SchemeStage.Panel(
        reviewers,
        slate.value(row + "masked").equals("yes"),
        slate.value(row + "judges").equals("standards") ? Judges.STANDARDS : Judges.CRITERIA);
  }

  private @Nullable String papers() {
    return slate.isEmpty(row + "papers")
        ? null
        : slate.list(
            row + "papers",
            own("papers", "應附文件", "papers"),
            items -> new Requirement.SomeOf(items.size(), items),
            Requirement.SomeOf.class::isInstance);
  }

  /// What has to be on record before the stage is over: visits, or workshops.
  private @Nullable String needs() {
    if (slate.isEmpty(row + "needs")) {
      return null;
    }
    var counted =
        switch (kind) {
          case VISITS -> "expert-visits";
          case WORKSHOP -> "workshops-attended";
          default -> "";
        };
    if (counted.isEmpty() && !Slate.isPath(slate.value(row + "needs"))) {
      slate.reader().problem(row + "needs", "composing.nothing-counted");
    }
    return slate.number(
        row + "needs", own("needs", "至少次數", "how many, at least"), Kind.atLeast(counted));
  }

  static Set<StageOutcome> outcomes(Slate slate, int number) {
    var typed = slate.value(Sheet.STAGE + number + "-outcomes");
    var outcomes = EnumSet.of(StageOutcome.PASS);
    for (var slug : COMMA.split(typed, 0)) {
      List.of(StageOutcome.values()).stream()
          .filter(outcome -> outcome.slug().equals(slug))
          .forEach(outcomes::add);
    }
    return outcomes;
  }

  static boolean judgesStandards(SchemeStage stage) {
    var panel = stage.work().panel();
    return panel != null && panel.judges() == Judges.STANDARDS;
  }
}
