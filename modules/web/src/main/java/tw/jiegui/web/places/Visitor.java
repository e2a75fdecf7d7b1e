package tw.jiegui.web.places;

import java.util.Optional;
import tw.jiegui.core.members.Credentials;

/// Whoever sent this request. The way in implements it: the browser's session, or a bearer token.
public interface Visitor {
  Optional<Credentials> credentials();
}
