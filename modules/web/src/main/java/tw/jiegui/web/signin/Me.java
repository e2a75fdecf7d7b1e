package tw.jiegui.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.jiegui.web.ApiResource;

/// What the bearer's token says about him, to try a token out.
@RequestScoped
@ApiResource
@Path("me")
@SuppressWarnings("NullAway.Init")
public class Me {
  public record Bearer(
      String subject, String name, List<String> organizations, List<String> realmRoles) {}

  @Inject private TokenVisitor visitor;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Whose token this is, and what it carries")
  public Bearer show() {
    var signedIn = visitor.signedIn();
    return new Bearer(
        signedIn.subject(),
        signedIn.name(),
        signedIn.organizations().stream().sorted().toList(),
        signedIn.realmRoles().stream().sorted().toList());
  }
}
