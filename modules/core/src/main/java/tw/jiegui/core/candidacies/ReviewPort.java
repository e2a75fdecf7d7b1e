package tw.jiegui.core.candidacies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.policy.Bilingual;

/// Where reviewers judge. Asked within the transaction of the authority that grants. Who closes a
/// round tells [Handling#closeReview].
public interface ReviewPort {
  record Brief(Matter matter, List<Asked> questions, int reviewers, @Nullable LocalDate due) {
    public Brief {
      questions = List.copyOf(questions);
    }
  }

  record Matter(
      UUID candidacy, Applicant applicant, Bilingual title, String stage, boolean masked) {}

  /// One thing that each reviewer judges, and what stands for it.
  record Asked(String key, Bilingual name, Bilingual asks, List<Dossier.Shown> evidence) {
    public Asked {
      evidence = List.copyOf(evidence);
    }
  }

  /// How many of those asked have judged, in words of its own.
  record Summary(Bilingual says) {}

  void open(Acting officer, Brief brief);

  boolean isOpen(UUID candidacy, String stage);

  Optional<Summary> findSummary(UUID candidacy, String stage);
}
