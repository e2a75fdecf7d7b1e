package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.policy.PolicyShowcase;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Shows the policy in force to the other authorities, or no longer.
@Path("{authority}/policy/showcase")
@RequestScoped
public class ShowcaseResource {
  @Inject private PolicyShowcase showcase;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ShowcaseResource() {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response show(MultivaluedMap<String, String> sent) {
    if (Typed.of(sent).value("shown").equals("no")) {
      showcase.unpublish(here.acting());
      flash.done(shells.texts().of("policy.unpublish.done"));
    } else {
      showcase.publish(here.acting());
      flash.done(shells.texts().of("policy.publish.done"));
    }
    return Redirect.to(new PolicyPaths(here.acting().authority()).overview());
  }
}
