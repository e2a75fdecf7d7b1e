package tw.jiegui.web.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.members.Credentials;
import tw.jiegui.core.members.Wardrobe;
import tw.jiegui.web.traffic.Trace;

/// Where somebody may go.
@ApplicationScoped
public class Places {
  @Inject private Catalogue catalogue;
  @Inject private Wardrobe wardrobe;
  @Inject private Trace trace;

  @SuppressWarnings("NullAway.Init")
  protected Places() {}

  public List<Place> of(Credentials credentials) {
    return catalogue.list().stream()
        .filter(authority -> credentials.belongsTo(authority.id()))
        .map(authority -> place(authority, credentials))
        .filter(place -> !place.hats().isEmpty())
        .toList();
  }

  /// Empty alike for an authority that is not there and one where he has no hat.
  Optional<Place> find(String authorityId, Credentials credentials) {
    return catalogue
        .find(authorityId)
        .map(authority -> place(authority, credentials))
        .filter(place -> !place.hats().isEmpty());
  }

  private Place place(Authority authority, Credentials credentials) {
    return new Place(authority, wardrobe.hats(authority.id(), credentials, trace.correlationId()));
  }
}
