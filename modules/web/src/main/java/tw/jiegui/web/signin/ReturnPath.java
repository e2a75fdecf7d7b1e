package tw.jiegui.web.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where to go on after signing in: a path of ours, never another site's address.
record ReturnPath(String value) {
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1999}");
  private static final Pattern AGAIN =
      Pattern.compile("/(sign-in|sign-out|signed-out|api)([/?#].*)?");

  static ReturnPath of(@Nullable String wanted) {
    return new ReturnPath(wanted != null && isOurs(wanted) ? wanted : "/");
  }

  private static boolean isOurs(String wanted) {
    return OURS.matcher(wanted).matches() && !AGAIN.matcher(wanted).matches();
  }
}
