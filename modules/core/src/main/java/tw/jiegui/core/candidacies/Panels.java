package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.review.Brief;
import tw.jiegui.core.review.Evidence;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Matter;
import tw.jiegui.core.review.Outcome;
import tw.jiegui.core.review.Question;
import tw.jiegui.core.review.ReservationDesk;
import tw.jiegui.core.review.Reservations;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.RoundClosed;
import tw.jiegui.core.review.Rounds;

/// Has candidacies judged by the authority's reviewers. A stage that begins again has another
/// round.
@ApplicationScoped
class Panels implements ReviewPort, ReservationDesk {
  @Inject private Rounds rounds;
  @Inject private Handling handling;

  @SuppressWarnings("NullAway.Init")
  protected Panels() {}

  @Override
  public void open(Acting officer, Request request) {
    var about = request.about();
    var before = listOf(officer, about.candidacy(), about.stage());
    var terms = request.terms();
    rounds.open(
        officer,
        new Brief(
            matter(about),
            name(about.stage(), before.size()),
            request.questions().stream().map(Panels::question).toList(),
            terms.reviewers(),
            new Day(terms.due()),
            terms.outcomes().stream().map(Panels::outcome).toList()));
  }

  private static Matter matter(About about) {
    var applicant = about.applicant();
    return new Matter(
        about.candidacy(),
        Exhibits.KIND,
        about.title(),
        new tw.jiegui.core.review.Applicant(
            applicant.authority(), applicant.school(), applicant.code(), applicant.name()),
        about.masked());
  }

  private static Question question(Asked asked) {
    return new Question(
        asked.key(),
        asked.name(),
        asked.asks(),
        asked.evidence().stream().map(Panels::evidence).toList(),
        new Marking.PassFail());
  }

  private static Evidence evidence(Dossier.Shown shown) {
    var document = shown.document();
    return new Evidence(
        Bilingual.same(shown.title()), "", document == null ? "" : document.toString());
  }

  private static Outcome outcome(StageOutcome outcome) {
    return new Outcome(
        outcome.slug(),
        switch (outcome) {
          case PASS -> new Bilingual("通過", "Pass");
          case PASS_AFTER_MENDING -> new Bilingual("修正後通過", "Pass after mending");
          case MEND_AND_REVIEW -> new Bilingual("修正後再審", "Mend and review again");
          case FAIL -> new Bilingual("未通過", "Fail");
        });
  }

  @Override
  public void hold(UUID candidacy) {
    rounds.hold(candidacy);
  }

  @Override
  public void callOff(Acting by, UUID candidacy, String reason) {
    rounds.callOff(by, candidacy, reason);
  }

  @Override
  public Optional<Summary> findOpen(Acting officer, UUID candidacy, String stage) {
    return listOf(officer, candidacy, stage).stream()
        .filter(round -> !round.isClosed())
        .findFirst()
        .map(
            round ->
                new Summary(
                    round.id(),
                    round.wanted(),
                    rounds.summary(officer, round.id()).submitted().size()));
  }

  /// All rounds that a stage ever had, in their order.
  private List<Round> listOf(Acting officer, UUID candidacy, String stage) {
    return Stream.iterate(0, turn -> turn + 1)
        .map(turn -> rounds.find(officer, candidacy, name(stage, turn)))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  private static String name(String stage, int before) {
    return before == 0 ? stage : stage + "-" + (before + 1);
  }

  @Override
  public boolean keeps(String matterKind) {
    return matterKind.equals(Exhibits.KIND);
  }

  @Override
  public Reservations about(Acting officer, Matter matter) {
    return new Reservations(
        Stream.of(StageOutcome.values())
            .filter(each -> Move.of(each).leavesStageBehind())
            .map(StageOutcome::slug)
            .collect(Collectors.toSet()),
        handling.unmet(officer, matter.id()).stream()
            .map(line -> new Reservations.Point(line.name(), line.why()))
            .toList());
  }

  void onRoundClosed(@Observes RoundClosed closed) {
    if (keeps(closed.kind())) {
      handling.closeReview(
          closed.by(),
          closed.matter(),
          Stream.of(StageOutcome.values())
              .filter(each -> each.slug().equals(closed.outcome()))
              .findFirst()
              .orElseThrow(),
          reasons(closed));
    }
  }

  private static String reasons(RoundClosed closed) {
    var byQuestion =
        closed.reasons().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey() + ": " + each.getValue());
    return Stream.concat(Stream.of(closed.notwithstanding()), byQuestion)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
