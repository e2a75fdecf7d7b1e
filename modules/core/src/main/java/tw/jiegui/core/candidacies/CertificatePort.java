package tw.jiegui.core.candidacies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.certification.History;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.policy.Bilingual;

/// Where certificates are kept. Asked within the transaction of the authority that grants.
public interface CertificatePort {
  /// What a passed candidacy is worth; asked for again, it is the same certificate.
  record Awarded(
      Candidacy candidacy, Question question, Bilingual basis, LocalDate from, LocalDate until) {}

  void award(Acting officer, Awarded awarded);

  List<History.Held> listHeld(AuthorityId granting, Applicant applicant);

  /// What each of an authority's own schools holds or held of that authority's certificates.
  Map<UUID, List<History.Held>> listHeld(AuthorityId authority);
}
