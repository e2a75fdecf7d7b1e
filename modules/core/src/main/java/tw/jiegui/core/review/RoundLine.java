package tw.jiegui.core.review;

import java.time.LocalDate;
import java.util.UUID;
import tw.jiegui.core.policy.Bilingual;

/// A round in the table of all. Differing are the questions on which those who handed in disagree.
public record RoundLine(
    UUID id, int number, Bilingual title, Bilingual applicant, Standing standing) {
  public record Standing(
      String stage, LocalDate due, RoundState state, String outcome, Counts counts) {}

  public record Counts(int wanted, int live, int submitted, int differing) {
    public int lacking() {
      return Math.max(0, wanted - live);
    }
  }
}
