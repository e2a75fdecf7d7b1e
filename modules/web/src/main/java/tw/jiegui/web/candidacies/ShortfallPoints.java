package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Dossier;
import tw.jiegui.core.candidacies.Shortfall;
import tw.jiegui.web.candidacies.CandidacyPage.Point;
import tw.jiegui.web.candidacies.CandidacyPage.Unmet;
import tw.jiegui.web.pages.Link;

/// Dresses what is not met for the officer who may pass it all the same.
record ShortfallPoints(CandidacyWords words, CandidacyPaths paths, Candidacy candidacy) {
  Unmet of(List<Shortfall> shortfalls) {
    boolean today = shortfalls.stream().allMatch(each -> each.found().isPresent());
    return new Unmet(
        words.text(today ? "unmet.today" : "unmet.handed-in"),
        shortfalls.stream().map(this::point).toList());
  }

  private Point point(Shortfall shortfall) {
    return shortfall
        .found()
        .map(
            found ->
                new Point(
                    words.of(found.head().name()),
                    words.why(found),
                    rows().mend(found).map(Link::href).orElse(null)))
        .orElseGet(() -> point(words, shortfall.line()));
  }

  static Point point(CandidacyWords words, Dossier.Line line) {
    return new Point(words.of(line.name()), words.of(line.why()), null);
  }

  private FindingRows rows() {
    return new FindingRows(
        words, paths, candidacy.applicant().code(), SchoolYear.of(candidacy.askedOn()));
  }
}
