package tw.jiegui.web.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.review.Severities;

/// A bar for each reviewer, to the left where he is more severe than the others.
public record SeverityChart(String label, String left, String right, List<Bar> bars) {
  private static final int ROW = 36;
  private static final int HALF = 150;
  private static final int NAMES = 200;

  /// A deviation of half the scale fills a side: more is drawn as much.
  private static final BigDecimal FULL = new BigDecimal("0.5");

  public SeverityChart {
    bars = List.copyOf(bars);
  }

  public record Bar(int x, int y, int width, String name, boolean severe) {
    public int middle() {
      return y + 16;
    }
  }

  static SeverityChart of(List<Severities.Line> lines, ReviewWords words) {
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < lines.size(); i++) {
      bars.add(bar(lines.get(i), 30 + i * ROW));
    }
    return new SeverityChart(
        words.text("severity.chart"),
        words.text("severity.severe"),
        words.text("severity.lenient"),
        bars);
  }

  private static Bar bar(Severities.Line line, int y) {
    var deviation = line.severity().deviation();
    int width =
        deviation
            .abs()
            .min(FULL)
            .multiply(BigDecimal.valueOf(HALF))
            .divide(FULL, 0, RoundingMode.HALF_UP)
            .intValueExact();
    boolean severe = deviation.signum() < 0;
    int axis = NAMES + HALF;
    return new Bar(severe ? axis - width : axis, y, width, line.name(), severe);
  }

  public int width() {
    return NAMES + 2 * HALF;
  }

  public int height() {
    return 36 + bars.size() * ROW;
  }

  public int axis() {
    return NAMES + HALF;
  }

  public int names() {
    return NAMES - 8;
  }
}
