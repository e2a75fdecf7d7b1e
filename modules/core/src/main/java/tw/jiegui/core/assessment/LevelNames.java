package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.jiegui.core.aggregates.Series;
import tw.jiegui.core.aggregates.SeriesNaming;
import tw.jiegui.core.policy.Bilingual;

/// Frames and levels by their names. Another authority's own frame stays its key.
@ApplicationScoped
class LevelNames implements SeriesNaming {
  @Inject private Frames frames;

  @SuppressWarnings("NullAway.Init")
  protected LevelNames() {}

  @Override
  public Optional<Bilingual> name(Series series) {
    return switch (series.measure()) {
      case ASSESSMENTS_BEGUN, ASSESSMENTS_COMPLETE ->
          frames.find(series.detail()).map(each -> each.frame().head().words().name());
      case LEVELS_REACHED -> levelName(series.detail());
      case SCHOOLS, CERTIFICATES_HELD -> Optional.empty();
    };
  }

  private Optional<Bilingual> levelName(String detail) {
    int slash = detail.indexOf('/');
    return frames
        .find(detail.substring(0, slash))
        .flatMap(each -> each.frame().findLevel(detail.substring(slash + 1)))
        .map(level -> level.name());
  }
}
