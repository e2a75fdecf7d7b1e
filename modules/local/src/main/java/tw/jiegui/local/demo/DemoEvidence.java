package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Gap;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.ItemState;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Shown;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.schools.Stage;

/// A paper by which a school shows what its facts leave open of an item.
record DemoEvidence(
    UUID school, SchoolYear year, String indicator, EvidenceItem item, Set<String> shows) {
  /// Whose paper it is.
  record Of(UUID school, SchoolYear year, Stage stage) {}

  /// Papers for all that is missing until the level is reached, the mandatory indicators first. An
  /// indicator that no paper can show is left.
  static List<DemoEvidence> until(Level level, Frame frame, Of of, Shown known) {
    var papers = new ArrayList<DemoEvidence>();
    var shown = known;
    for (var indicator : mandatoryFirst(frame)) {
      if (!isReached(level, Standing.of(frame, of.stage(), shown))) {
        for (var paper : of(of, IndicatorState.of(indicator, of.stage(), shown))) {
          papers.add(paper);
          shown = shown.and(paper.shows());
        }
      }
    }
    return papers;
  }

  private static List<Indicator> mandatoryFirst(Frame frame) {
    return frame.indicators().stream()
        .sorted(Comparator.comparing(indicator -> !indicator.mandatory()))
        .toList();
  }

  private static boolean isReached(Level level, Standing standing) {
    return standing.level().filter(each -> each.optional() >= level.optional()).isPresent();
  }

  private static List<DemoEvidence> of(Of of, IndicatorState state) {
    var fit = state.open().stream().filter(DemoEvidence::isForPapers).toList();
    return fit.size() < state.lacking()
        ? List.of()
        : fit.stream().limit(state.lacking()).map(item -> of(of, state, item)).toList();
  }

  private static boolean isForPapers(ItemState item) {
    return item.item().serving().kinds().contains(EvidenceKind.DOCUMENT)
        && item.gaps().stream().allMatch(gap -> gap.lacking() == 1);
  }

  private static DemoEvidence of(Of of, IndicatorState state, ItemState item) {
    return new DemoEvidence(
        of.school(),
        of.year(),
        state.indicator().key(),
        item.item(),
        item.gaps().stream()
            .map(Gap::part)
            .map(part -> part.keys().getFirst())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// A name that a file may have.
  String name() {
    return indicator + " " + item.words().name().zh().replace('/', '與') + ".pdf";
  }

  UUID id() {
    return Seeds.uuid("document", school.toString(), year.notation(), name());
  }
}
