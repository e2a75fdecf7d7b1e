package tw.jiegui.core.composing;

import java.util.List;
import java.util.Map;
import tw.jiegui.core.candidacies.Screening.Screened;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.paging.Slice;

/// What a scheme would find of all schools today, tier by tier.
public record Trial(Scheme scheme, List<Tally> tallies, Slice<Screened> page) {
  /// How many schools come to what in one tier, and how many miss each condition or criterion.
  public record Tally(Map<Verdict, Long> schools, List<Missed> missed) {
    public Tally {
      schools = Map.copyOf(schools);
      missed = List.copyOf(missed);
    }

    public long schools(Verdict verdict) {
      return schools.getOrDefault(verdict, 0L);
    }
  }

  public record Missed(Found.Head head, long schools) {}

  public Trial {
    tallies = List.copyOf(tallies);
  }

  /// What it comes to before anybody has judged.
  public enum Verdict {
    MET,
    MISSING,
    UNKNOWN;

    public static Verdict of(Findings findings) {
      if (findings.all().stream().anyMatch(Found::isMissing)) {
        return MISSING;
      }
      boolean open =
          findings.all().stream().anyMatch(each -> each.finding().isPresent() && !each.isMet());
      return open ? UNKNOWN : MET;
    }
  }
}
