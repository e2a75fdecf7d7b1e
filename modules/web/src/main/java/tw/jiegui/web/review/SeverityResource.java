package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tw.jiegui.core.review.Severities;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/review/severity")
@RequestScoped
public class SeverityResource {
  @Inject private Severities severities;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public SeverityResource() {}

  @GET
  public SeverityPage show() {
    var words = new ReviewWords(shells.texts());
    var paths = new ReviewPaths(here.acting().authority());
    var lines = severities.list(here.acting());
    return new SeverityPage(
        shells.page(
            "review.severity.title",
            shells.crumb("review.rounds.title", paths.rounds()),
            shells.crumb("review.pool.title", paths.reviewers())),
        SeverityChart.of(lines, words),
        new TableHead(
            words.text("severity.title"),
            List.of(
                Column.of(words.text("column.reviewer")),
                Column.of(words.text("severity.deviation")).asNumber(),
                Column.of(words.text("severity.compared")).asNumber(),
                Column.of(words.text("severity.reading")))),
        lines.stream().map(line -> row(words, line)).toList(),
        EmptyState.of(words.text("severity.none.title"), words.text("severity.none")));
  }

  /// In hundredths of the scale, with its sign.
  private static SeverityPage.Row row(ReviewWords words, Severities.Line line) {
    var severity = line.severity();
    var hundredths =
        severity.deviation().multiply(BigDecimal.valueOf(100)).setScale(1, RoundingMode.HALF_UP);
    String sign = hundredths.signum() > 0 ? "+" : "";
    return new SeverityPage.Row(
        line.name(),
        sign + hundredths.toPlainString().replace('-', '\u2212'),
        String.valueOf(severity.compared()),
        words.text(
            switch (hundredths.signum()) {
              case -1 -> "severity.severe";
              case 0 -> "severity.even";
              default -> "severity.lenient";
            }));
  }
}
