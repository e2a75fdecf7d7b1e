package tw.jiegui.web.certificates;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certificates.Certificates;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.Replacement;
import tw.jiegui.core.certificates.Ruled;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.places.Here;

@Path("{authority}/certificates")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class CertificatesApi {
  static final String REASON = "{\"reason\": \"申請資料不實，經查證屬實。\"}";
  static final String REPLACEMENT =
      """
      {"name_zh": "基隆市立示範國中", "name_en": "Demo Junior High School",
       "valid_from": "2026-08-01", "valid_until": "2029-07-31", "reason": "校名更正"}
      """;

  @Inject private Certificates certificates;
  @Inject private Register register;
  @Inject private CertificateAnswers answers;
  @Inject private Conditions conditions;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public CertificatesApi() {}

  @GET
  @Operation(
      summary = "List the certificates that the authority gave out",
      description = "Whoever is not signed in reads /certificates/register/data.json.")
  @Parameter(name = "q", in = QUERY, description = "School, code or number")
  @Parameter(name = "award", in = QUERY, description = "A scheme, or scheme/tier")
  @Parameter(name = "home", in = QUERY, description = "The holder's authority")
  @Parameter(name = "district", in = QUERY, description = "The holder's district")
  @Parameter(name = "stage", in = QUERY, description = "elementary, junior or senior")
  @Parameter(
      name = "standing",
      in = QUERY,
      description = "upcoming, valid, expired, revoked or superseded")
  @Parameter(name = "page", in = QUERY, description = "From 1")
  @Parameter(name = "size", in = QUERY, description = "At most 200, usually 25")
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content = @Content(schema = @Schema(implementation = CertificateJson.Page.class)))
  public Response list(@Context UriInfo address) {
    here.acting().require(Certificates.ISSUERS);
    var query = new RegisterQuery(address.getQueryParameters(), Optional.empty());
    var found = register.list(query.filter().by(here.acting().authority()), query.paging());
    return Response.ok(answers.page(found))
        .header(
            "Link",
            PageLinks.of(found, query.at(answers.list()).with("size", found.paging().size())))
        .build();
  }

  @GET
  @Path(PublicPaths.ID)
  @Operation(summary = "Read one certificate")
  @APIResponse(
      responseCode = "200",
      description = "The certificate, its version as ETag",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  public Response show(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var file = certificates.file(here.acting(), id);
    return Conditions.read(ifNoneMatch, file.version(), () -> answers.json(file));
  }

  @POST
  @Path(PublicPaths.ID + "/revoke")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a certificate back", description = "From today on, for everybody.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = RulingRequest.class),
              examples = @ExampleObject(name = "untrue", value = REASON)))
  @APIResponse(
      responseCode = "200",
      description = "The certificate as it is now",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  public Response revoke(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    certificates.file(here.acting(), id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                RulingRequest.reason(body),
                reason ->
                    answers.answer(
                        certificates.revoke(here.acting(), new Edit<>(version, id), reason))));
  }

  @POST
  @Path(PublicPaths.ID + "/replace")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give out another certificate in the place of one",
      description = "A correction, or the same once more under another number.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = RulingRequest.class),
              examples = @ExampleObject(name = "name", value = REPLACEMENT)))
  @APIResponse(
      responseCode = "201",
      description = "The new certificate; Location is its address",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  public Response replace(
      @PathParam("id") UUID id,
      @HeaderParam(OncePerKey.HEADER) @Nullable String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    certificates.file(here.acting(), id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                RulingRequest.replacement(body),
                with -> replace(new Edit<>(version, id), with, key, body)));
  }

  private Response replace(Edit<UUID> target, Replacement with, @Nullable String key, String body) {
    return once.<Ruled>run(
        new OncePerKey.Task<>(key, body, () -> certificates.replace(here.acting(), target, with)),
        answers::created,
        ruled ->
            answers
                .created(ruled)
                .map(OncePerKey::response)
                .orElseGet(() -> answers.answer(ruled)));
  }
}
