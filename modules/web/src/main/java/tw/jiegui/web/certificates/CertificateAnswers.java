package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.CertificateFile;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.Ruled;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.language.Texts;

/// Answers programs about certificates.
@RequestScoped
class CertificateAnswers extends FeatureAnswers {
  @Inject private Register register;
  @Inject private PublicSite place;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected CertificateAnswers() {}

  Response answer(Ruled ruled) {
    return switch (ruled) {
      case Ruled.Done(var certificate) -> Response.ok(json(certificate.id())).build();
      case Ruled.ChangedMeanwhile _ -> changedMeanwhile();
      case Ruled.Refused(var problems) -> invalid(problems);
    };
  }

  /// What is remembered for whoever sends the same again.
  Optional<Answer> created(Ruled ruled) {
    return ruled instanceof Ruled.Done(var certificate)
        ? Optional.of(
            new Answer(
                201,
                path("certificates/" + certificate.id()),
                JsonText.write(json(certificate.id()))))
        : Optional.empty();
  }

  CertificateJson json(CertificateFile file) {
    return json(file.certificate().id());
  }

  private CertificateJson json(UUID id) {
    return json(register.find(id).orElseThrow(() -> new Absent("certificate", id)));
  }

  private CertificateJson json(Shown shown) {
    return new CertificateJson(
        shown.mark().id(),
        shown.mark().issuedAt(),
        VerificationJson.of(shown, place.site(), Calendars.today(clock)));
  }

  CertificateJson.Page page(Slice<Shown> slice) {
    return new CertificateJson.Page(
        slice.map(this::json).rows(), slice.total(), slice.paging().page(), slice.paging().size());
  }

  String list() {
    return path("certificates");
  }

  @Override
  protected String sentence(Texts texts, Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find("pages.problem." + problem.code(), details)
        .or(() -> texts.find(problem.code(), details))
        .orElse(problem.code());
  }
}
