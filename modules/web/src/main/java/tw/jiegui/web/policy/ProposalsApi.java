package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/proposals")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
public class ProposalsApi {
  private static final int USUAL_SIZE = 20;

  @Inject private Policies policies;
  @Inject private PolicySettings settings;
  @Inject private ProposalAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public ProposalsApi() {}

  @GET
  @Operation(summary = "List proposals, newest first")
  @Parameter(
      name = "state",
      in = QUERY,
      schema =
          @Schema(
              type = STRING,
              enumeration = {"open", "approved", "rejected", "withdrawn"}))
  @Parameter(name = "page", in = QUERY, schema = @Schema(type = INTEGER, defaultValue = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "20", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.Page.class),
              examples = @ExampleObject(name = "a page", value = PolicyExamples.PROPOSALS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response list() {
    here.acting().require(PolicySettings.READERS);
    var typed = Typed.of(address.getQueryParameters());
    var state = state(typed.value("state"));
    var problems =
        Stream.concat(
                typed.unread("state", state.isPresent(), "not-a-choice").stream(),
                typed.unreadCounts().stream())
            .toList();
    return problems.isEmpty() ? list(typed, state) : answers.badQuery(problems);
  }

  private Response list(Typed typed, Optional<Proposal.State> state) {
    var slice = policies.listProposals(here.acting(), state, typed.paging(USUAL_SIZE));
    var here =
        Address.of(answers.path("policy/proposals"))
            .with("state", typed.value("state"))
            .with("size", typed.value("size"));
    return Response.ok(ProposalJson.of(slice)).header("Link", PageLinks.of(slice, here)).build();
  }

  private static Optional<Proposal.State> state(String typed) {
    var name = typed.toUpperCase(Locale.ROOT);
    return Stream.of(Proposal.State.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose what provisions are to say from a year on",
      description = "Nothing holds before a second administrator approves.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PolicyRequests.NewProposal.class),
              examples =
                  @ExampleObject(name = "another prize", value = PolicyExamples.NEW_PROPOSAL)))
  @APIResponse(
      responseCode = "201",
      description = "Proposed; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.class),
              examples = @ExampleObject(name = "a proposal", value = PolicyExamples.PROPOSAL)))
  @APIResponse(
      responseCode = "409",
      description = "Changed meanwhile",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response propose(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(PolicySettings.LEGISLATORS);
    return once.run(
        new OncePerKey.Task<>(key, body, () -> propose(body)), answers::done, answers::answer);
  }

  /// Read within the key's own turn: sent again, it is answered as before, whatever holds by then.
  private Checked<Proposed> propose(String body) {
    var now = policies.current(here.acting().authority()).policy();
    return JsonText.read(body, PolicyRequests.NewProposal.class)
        .then(sent -> sent.draft(now))
        .map(draft -> settings.propose(here.acting(), draft));
  }
}
