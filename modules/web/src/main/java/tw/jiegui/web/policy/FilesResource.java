package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicyTable;
import tw.jiegui.core.policy.PolicyWriter;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.places.Here;

/// The whole policy as a file, which can be read in again.
@Path("{authority}/policy/policy.{kind: yaml|ods|csv}")
@RequestScoped
public class FilesResource {
  @Inject private Policies policies;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public FilesResource() {}

  @GET
  public Response file(@PathParam("kind") String kind) {
    var now = policies.current(here.acting().authority());
    var name = "policy-%s-%d.%s".formatted(here.acting().authority(), now.revision(), kind);
    return switch (kind) {
      case "yaml" ->
          answer(
              PolicyWriter.write(now.policy()).getBytes(StandardCharsets.UTF_8),
              "application/yaml;charset=UTF-8",
              name);
      case "ods" -> table(now, TableFormat.ODS, name);
      default -> table(now, TableFormat.CSV, name);
    };
  }

  private static Response table(Policies.InForce now, TableFormat format, String name) {
    return answer(PolicyTable.write(now.policy(), format), format.mediaType(), name);
  }

  private static Response answer(byte[] content, String type, String name) {
    return Response.ok(content)
        .header("Content-Type", type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
