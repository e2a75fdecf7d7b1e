package tw.jiegui.core.candidacies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.certificates.Award;
import tw.jiegui.core.certificates.Certificates;
import tw.jiegui.core.certificates.Holder;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certification.History;

/// What was passed is certified, and what is held is what the register of certificates shows.
@ApplicationScoped
class IssuedCertificates implements CertificatePort {
  @Inject private Certificates certificates;
  @Inject private Register register;

  @SuppressWarnings("NullAway.Init")
  protected IssuedCertificates() {}

  @Override
  public void award(Acting officer, Awarded awarded) {
    var question = awarded.question();
    certificates.issue(
        officer,
        new Award(
            awarded.candidacy().id(),
            holder(awarded.candidacy().applicant()),
            question.scheme().key(),
            question.scheme().name(),
            question.tier().key(),
            question.tier().name(),
            awarded.basis(),
            new Day(awarded.from()),
            new Day(awarded.until())));
  }

  private static Holder holder(Applicant applicant) {
    return new Holder(
        applicant.authority(),
        applicant.school(),
        applicant.code(),
        applicant.name(),
        applicant.stage(),
        applicant.district());
  }

  /// What was taken back or replaced no longer counts; what ran out was held.
  @Override
  public List<History.Held> listHeld(AuthorityId granting, Applicant applicant) {
    return register.listOf(applicant.authority(), applicant.school()).stream()
        .filter(each -> each.mark().authority().equals(granting) && each.ended().isEmpty())
        .map(IssuedCertificates::held)
        .toList();
  }

  @Override
  public Map<UUID, List<History.Held>> listHeld(AuthorityId authority) {
    return register.listOwn(authority).stream()
        .filter(each -> each.ended().isEmpty())
        .collect(
            groupingBy(
                each -> each.content().holder().id(), mapping(IssuedCertificates::held, toList())));
  }

  private static History.Held held(Shown shown) {
    var honour = shown.content().honour();
    var validity = shown.validity();
    return new History.Held(honour.scheme(), honour.tier(), validity.from(), validity.until());
  }
}
