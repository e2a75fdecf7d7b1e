package tw.jiegui.core.candidacies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.policy.Bilingual;

/// Where reviewers judge. Asked within the transaction of the authority that grants. Who closes a
/// round tells [Handling#closeReview].
public interface ReviewPort {
  record Request(About about, List<Asked> questions, Terms terms) {
    public Request {
      questions = List.copyOf(questions);
    }
  }

  /// How many review, until when, and how it may end.
  record Terms(int reviewers, LocalDate due, Set<StageOutcome> outcomes) {}

  record About(
      UUID candidacy, Applicant applicant, Bilingual title, String stage, boolean masked) {}

  /// One thing that each reviewer judges, and what stands for it.
  record Asked(String key, Bilingual name, Bilingual asks, List<Dossier.Shown> evidence) {
    public Asked {
      evidence = List.copyOf(evidence);
    }
  }

  /// The round that runs for a stage, and how many of those asked have judged.
  record Summary(UUID round, int wanted, int submitted) {}

  void open(Acting officer, Request request);

  /// Lets nobody close a round before this transaction ends. Asked before the candidacy is locked.
  void hold(UUID candidacy);

  /// The candidacy waits for no judgement any more.
  void callOff(Acting by, UUID candidacy, String reason);

  /// What is open for a stage; a round that was closed is over, and another may follow it.
  Optional<Summary> findOpen(Acting officer, UUID candidacy, String stage);
}
