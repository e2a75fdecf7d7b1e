package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicyImport;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.tables.Table;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

/// The whole policy as a file: taken out, changed, and brought in again as a proposal.
@Path("{authority}/policy")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
public class PolicyFilesApi {
  @Inject private Policies policies;
  @Inject private PolicyImport imports;
  @Inject private ProposalAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PolicyFilesApi() {}

  @GET
  @Path("policy.{kind: yaml|ods|csv}")
  @Produces({"application/yaml", "application/vnd.oasis.opendocument.spreadsheet", "text/csv"})
  @Operation(summary = "Take the whole policy in force as a file that can be imported")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(@PathParam("kind") String kind) {
    return PolicyFiles.of(policies.current(here.acting().authority()), kind);
  }

  @POST
  @Path("imports")
  @Consumes({"application/yaml", "application/vnd.oasis.opendocument.spreadsheet", "text/csv"})
  @Operation(
      summary = "Propose a whole policy from a file",
      description =
          "At most 2 MB. What differs from the policy in force becomes a proposal, which a second"
              + " person decides. Each complaint names the path to what it is about.")
  @Parameter(name = "reason", in = QUERY, required = true, example = "Budget of fiscal year 116")
  @RequestBody(
      required = true,
      content = @Content(mediaType = "application/yaml", schema = @Schema(type = STRING)))
  @APIResponse(
      responseCode = "201",
      description = "Proposed; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.class),
              examples = @ExampleObject(name = "a proposal", value = PolicyExamples.PROPOSAL)))
  @APIResponse(
      responseCode = "409",
      description = "The file says what holds already",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response propose(
      @HeaderParam(OncePerKey.HEADER) @Nullable String key,
      @QueryParam("reason") @DefaultValue("") String reason,
      InputStream body)
      throws IOException {
    here.acting().require(PolicySettings.LEGISLATORS);
    byte[] content = body.readNBytes(Table.MOST_BYTES + 1);
    return once.run(
        new OncePerKey.Task<>(
            key,
            reason + "\n" + new String(content, StandardCharsets.ISO_8859_1),
            () -> propose(content, reason)),
        answers::done,
        answers::answer);
  }

  private Checked<Proposed> propose(byte[] content, String typed) {
    var reader = new Reader();
    var reason = reader.text("reason", typed, ProposalDraft.LONGEST_REASON);
    if (content.length == 0) {
      reader.problem("file", "required");
    } else if (content.length > Table.MOST_BYTES) {
      reader.problem("file", "file-too-large", Table.MOST_BYTES / 1024 / 1024);
    }
    return reader.result(() -> reason).then(why -> imports.propose(here.acting(), content, why));
  }
}
