package tw.jiegui.web.traffic;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EveryRequest extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient SafeHeaders headers;
  @Inject private transient AccessLog log;

  @SuppressWarnings("NullAway.Init")
  public EveryRequest() {}

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    headers.on(response);
    response.setHeader(Correlation.HEADER, Correlation.of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      log.add(request, response.getStatus(), System.nanoTime() - start);
    }
  }
}
