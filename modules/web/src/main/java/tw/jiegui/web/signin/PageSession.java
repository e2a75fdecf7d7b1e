package tw.jiegui.web.signin;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.security.auth.Subject;

/// The ID token that Liberty keeps for a signed-in browser. Its API for that is part of the server
/// and has no Maven coordinates, hence the call by name.
final class PageSession {
  private PageSession() {}

  static Optional<String> idToken() {
    return subject().stream()
        .flatMap(subject -> subject.getPrivateCredentials(Map.class).stream())
        .map(credential -> credential.get("id_token"))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst();
  }

  private static Optional<Subject> subject() {
    try {
      var api = Class.forName("com.ibm.websphere.security.auth.WSSubject");
      return Optional.ofNullable((Subject) api.getMethod("getCallerSubject").invoke(null));
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException absent) {
      throw new IllegalStateException("this server keeps no ID token", absent);
    } catch (InvocationTargetException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
