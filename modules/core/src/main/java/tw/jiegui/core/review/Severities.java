package tw.jiegui.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.tenancy.Tenancy;

/// How severe each reviewer of the pool has been against the others.
@ApplicationScoped
public class Severities {
  /// A year back: habits change, and few sheets tell nothing.
  private static final int DAYS = 365;

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private Pool pool;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Severities() {}

  /// By name, the most severe first.
  public record Line(String name, Severity severity) {}

  public List<Line> list(Acting acting) {
    acting.require(Pool.OFFICE);
    return tenancy.within(acting.authority(), () -> lines());
  }

  private List<Line> lines() {
    var since = clock.instant().minus(Duration.ofDays(DAYS));
    var given =
        rows
            .query(
                "select s.roundId, m.question, s.reviewerId, m.points from Mark m, Sheet s"
                    + " where s.id = m.sheetId and s.state = :submitted"
                    + " and s.submittedAt >= :since and m.points is not null",
                Object[].class)
            .setParameter("submitted", SheetState.SUBMITTED)
            .setParameter("since", since)
            .getResultList()
            .stream()
            .map(
                each ->
                    new Severity.Given(
                        (UUID) each[0], (String) each[1], (UUID) each[2], (BigDecimal) each[3]))
            .toList();
    var severities = Severity.of(given);
    var names = pool.byIds(severities.stream().map(Severity::reviewer).toList());
    return severities.stream()
        .map(each -> new Line(Objects.requireNonNull(names.get(each.reviewer())).name(), each))
        .toList();
  }
}
