package tw.jiegui.web.failures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Says a failure to whoever asked: as a page, or as a problem document (RFC 9457).
@RequestScoped
class Answers {
  private static final Logger LOG = Logger.getLogger(Answers.class.getName());

  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Answers() {}

  boolean wantsJson(String path) {
    String accept = request.getHeader("Accept");
    return path.startsWith("/api/")
        || (accept != null && accept.contains("json") && !accept.contains("text/html"));
  }

  FailurePage page(Failure failure) {
    Texts texts = shells.texts();
    return new FailurePage(
        shell(failure),
        failure.status(),
        new FailurePage.Words(failure.detail(texts), failure.advice(texts), way(failure, texts)));
  }

  JsonObject problem(Failure failure, String path) {
    Texts texts = shells.texts();
    return Json.createObjectBuilder()
        .add("type", failure.type())
        .add("title", failure.title(texts))
        .add("status", failure.status())
        .add("detail", failure.detail(texts))
        .add("instance", path)
        .add("correlationId", shells.bare(failure.titleKey()).footing().correlationId())
        .build();
  }

  /// Whatever failed may fail again while its page is dressed: then a plain page must do.
  private Shell shell(Failure failure) {
    if (failure.status() >= 500) {
      return shells.bare(failure.titleKey());
    }
    try {
      return shells.page(failure.titleKey());
    } catch (RuntimeException again) {
      LOG.log(Level.WARNING, "no shell for a failure", again);
      return shells.bare(failure.titleKey());
    }
  }

  private Link way(Failure failure, Texts texts) {
    boolean signIn = failure.kind() == Failure.Kind.NOT_SIGNED_IN;
    return signIn
        ? Link.to("/home", texts.of("failures.sign-in"))
        : Link.to(
            here.findPlace().map(place -> place.path()).orElse("/"), texts.of("failures.home"));
  }
}
