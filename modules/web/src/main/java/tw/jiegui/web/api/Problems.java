package tw.jiegui.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import tw.jiegui.web.language.Reading;
import tw.jiegui.web.traffic.Trace;

/// Answers a program that something was not done, in the language that it prefers.
@RequestScoped
public class Problems {
  @Inject private Reading reading;
  @Inject private Trace trace;
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Problems() {}

  public Response answer(Trouble trouble) {
    return answer(trouble, List.of());
  }

  public Response answer(Trouble trouble, List<FieldError> errors) {
    var texts = reading.texts();
    var document =
        new ProblemDocument(
            "urn:jiegui:problem:" + trouble.slug(),
            texts.of("api." + trouble.slug() + ".title"),
            trouble.status(),
            texts.of("api." + trouble.slug()),
            request.getRequestURI(),
            trace.correlationId(),
            errors);
    return Response.status(trouble.status())
        .type(ProblemDocument.MEDIA_TYPE)
        .entity(JsonText.write(document))
        .build();
  }
}
