package tw.jiegui.web.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.members.Credentials;
import tw.jiegui.web.traffic.Trace;

/// Where this request is, and as whom: set by the guard of the path, read by every resource.
@RequestScoped
public class Here {
  @Inject private Places places;
  @Inject private Visitor visitor;
  @Inject private Trace trace;

  private @Nullable Place place;

  @SuppressWarnings("NullAway.Init")
  protected Here() {}

  public Optional<Credentials> findVisitor() {
    return visitor.credentials();
  }

  public Credentials visitor() {
    return findVisitor().orElseThrow(() -> new NotAuthorizedException("Bearer"));
  }

  public Optional<Place> findPlace() {
    return Optional.ofNullable(place);
  }

  public Authority authority() {
    return place().authority();
  }

  public Acting acting() {
    Place current = place();
    return new Acting(
        current.authority().id(), visitor().person(), current.hats(), trace.correlationId());
  }

  /// The other places of this person. Most people have one organization, and cost nothing.
  public List<Place> elsewhere() {
    return findVisitor()
        .filter(known -> known.organizations().size() > 1)
        .map(known -> places.of(known))
        .orElse(List.of());
  }

  void enter(String authorityId) {
    place =
        places.find(authorityId, visitor()).orElseThrow(() -> new Absent("authority", authorityId));
    trace.belongsTo(place.authority().id());
  }

  private Place place() {
    return findPlace()
        .orElseThrow(() -> new IllegalStateException("a route without {authority} is nowhere"));
  }
}
