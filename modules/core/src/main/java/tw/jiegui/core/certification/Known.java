package tw.jiegui.core.certification;

import java.util.List;
import java.util.Optional;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.policy.Facts;

/// All that findings are made from: a school's facts, where it stands in frames of indicators, and
/// what is on record.
public record Known(Facts facts, List<Standing> standings, History history) {
  public Known {
    standings = List.copyOf(standings);
  }

  Optional<Standing> standing(String frame) {
    return standings.stream().filter(each -> each.frame().key().equals(frame)).findFirst();
  }
}
