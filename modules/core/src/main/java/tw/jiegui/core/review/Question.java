package tw.jiegui.core.review;

import java.util.List;
import tw.jiegui.core.policy.Bilingual;

/// One criterion or indicator: its sentence, what the applicant shows for it, how it is marked.
public record Question(
    String key, Bilingual name, Bilingual asks, List<Evidence> evidence, Marking marking) {
  public Question {
    evidence = List.copyOf(evidence);
  }
}
