package tw.jiegui.web.failures;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tw.jiegui.web.pages.Templates;

/// The container's own refusals, which never reach a resource, look like ours.
@WebServlet("/failure")
public class FailureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Answers answers;

  @SuppressWarnings("NullAway.Init")
  public FailureServlet() {}

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Failure failure = Failure.ofStatus(status(request));
    String path = path(request);
    response.setStatus(failure.status());
    if (answers.wantsJson(path)) {
      write(
          response,
          "application/problem+json",
          answers.problem(failure, path).toString().getBytes(StandardCharsets.UTF_8));
    } else {
      write(
          response,
          "text/html;charset=utf-8",
          Templates.render(answers.page(failure)).toByteArray());
    }
  }

  private static void write(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.getOutputStream().write(body);
  }

  /// Whoever asks for this address himself finds nothing here.
  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
    return failed && status instanceof Integer code ? code : 404;
  }

  private static String path(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
        .map(Object::toString)
        .orElseGet(request::getRequestURI);
  }
}
