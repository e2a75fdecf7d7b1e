package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.certification.History;

/// Holds what candidacies themselves show: who passed holds the tier for as long as it is valid.
@ApplicationScoped
class PassedCandidacies implements CertificatePort {
  @Inject private CandidacyRows rows;
  @Inject private Questions questions;

  @SuppressWarnings("NullAway.Init")
  protected PassedCandidacies() {}

  /// The decision is all that there is to keep.
  @Override
  public void award(Acting officer, Awarded awarded) {}

  @Override
  public List<History.Held> listHeld(Applicant applicant) {
    return rows.listOf(applicant).stream()
        .filter(each -> each.state() == State.PASSED)
        .flatMap(each -> held(each).stream())
        .toList();
  }

  private Optional<History.Held> held(Candidacy candidacy) {
    return candidacy
        .decidedOn()
        .map(
            from ->
                new History.Held(
                    candidacy.terms().scheme().key(),
                    candidacy.terms().scheme().tier(),
                    from,
                    Questions.until(questions.of(candidacy), from)));
  }
}
