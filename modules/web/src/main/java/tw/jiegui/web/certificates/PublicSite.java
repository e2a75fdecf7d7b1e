package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.core.certificates.Site;

/// The address under which the world knows this place.
@RequestScoped
class PublicSite {
  @Inject
  @ConfigProperty(name = "PUBLIC_URL", defaultValue = "http://localhost:9080")
  private String publicUrl;

  @SuppressWarnings("NullAway.Init")
  protected PublicSite() {}

  Site site() {
    return new Site(publicUrl);
  }
}
