package tw.jiegui.web.traffic;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import tw.jiegui.core.authority.AuthorityId;

/// Every line of the log says which request it was written for and, once the guard has let the
/// person in, for which authority: never for whom.
@WebListener
public class LogMarks implements ServletRequestListener {
  private static final String CORRELATION = "correlation";
  private static final String AUTHORITY = "authority";

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    if (event.getServletRequest() instanceof HttpServletRequest request) {
      LogFields.add(CORRELATION, Correlation.of(request));
    }
  }

  static void belongsTo(AuthorityId authority) {
    LogFields.add(AUTHORITY, authority.value());
  }

  /// The next request on this thread may be anybody's.
  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    LogFields.remove(CORRELATION);
    LogFields.remove(AUTHORITY);
  }
}
