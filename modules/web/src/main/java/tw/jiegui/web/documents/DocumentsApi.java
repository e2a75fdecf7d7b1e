package tw.jiegui.web.documents;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
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
import java.io.InputStream;
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
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.documents.Aftercare;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentFilter;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.documents.Documents.Target;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Filing;
import tw.jiegui.core.documents.Intake;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.LargeBody;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.documents.DocumentJson.LinkJson;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.places.Here;

@Path(DocumentsApi.PATH)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Files that schools hand in as evidence")
public class DocumentsApi {
  static final String PATH = "{authority}/schools/{code: [0-9A-Z]{6}}/documents";
  private static final String ID = "{id: [0-9a-f-]{36}}";

  private static final String EXAMPLE =
      """
      {"id": "0a53d6c4-6a4e-4f0e-9a53-0b6f8a1f7a11", "school_year": 115, "name": "minutes.pdf",
       "description": "", "kind": "pdf", "media_type": "application/pdf", "size": 18231,
       "state": "clean", "served": true, "withdrawn": false, "version": 1,
       "recorded_at": "2026-10-02T12:00:00Z", "recorded_by": "Taipei school coordinator"}
      """;

  @Inject private Documents documents;
  @Inject private Intake intake;
  @Inject private Filing filing;
  @Inject private Aftercare aftercare;
  @Inject private Fetching fetching;
  @Inject private Links links;
  @Inject private DocumentAnswers answers;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public DocumentsApi() {}

  @GET
  @Operation(summary = "List the documents of a school year", description = "Newest first.")
  @Parameter(name = "year", in = QUERY, required = true, schema = @Schema(type = INTEGER))
  @Parameter(
      name = "q",
      in = QUERY,
      description = "A part of the name or the description",
      schema = @Schema(type = STRING))
  @Parameter(
      name = "page",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "1", minimum = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "20", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content = @Content(schema = @Schema(implementation = DocumentJson.Page.class)))
  public Response list(
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("20") String size) {
    var filter = new DocumentFilter(text, Optional.empty(), false);
    var paging = Paging.clamped(number(page), number(size));
    var slice = documents.list(here.acting(), folder(year), filter, paging);
    var address =
        Address.of(answers.path("schools/" + code + "/documents"))
            .with("year", year)
            .with("q", text)
            .with("size", paging.size());
    return Response.ok(DocumentJson.Page.of(slice.map(this::json)))
        .header("Link", PageLinks.of(slice, address))
        .build();
  }

  @POST
  @LargeBody
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Hand a file in",
      description =
          "The body is the file. What it is, is told by its content. The same content in the same"
              + " year is handed in once: sent again, it is answered with 200 and the document that"
              + " is there, so that no Idempotency-Key is needed.")
  @Parameter(name = "year", in = QUERY, required = true, schema = @Schema(type = INTEGER))
  @Parameter(name = "name", in = QUERY, required = true, schema = @Schema(type = STRING))
  @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
  @APIResponse(
      responseCode = "201",
      description = "Handed in; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = DocumentJson.class),
              examples = @ExampleObject(name = "minutes", value = EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already",
      content = @Content(schema = @Schema(implementation = DocumentJson.class)))
  public Response upload(
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("name") @DefaultValue("") String name,
      InputStream body) {
    var school = documents.school(here.acting(), new SchoolCode(code));
    here.acting().requireAt(school.id(), FactRegistry.REGISTRARS);
    return switch (intake.take(filing.to(here.acting(), folder(year)), name, body)) {
      case Taken.Done(var document) -> {
        aftercare.soon();
        yield Response.fromResponse(document(document))
            .status(201)
            .header("Location", answers.path("schools/" + code + "/documents/" + document.id()))
            .build();
      }
      case Taken.Known(var document) -> document(document);
      case Taken.Refused(var problems) -> answers.invalid(problems);
      case Taken.Incomplete _ -> throw new IllegalStateException("all of it came");
    };
  }

  @GET
  @Path(ID)
  @Operation(summary = "Read what is known of a document")
  @APIResponse(
      responseCode = "200",
      description = "Its version as ETag",
      content =
          @Content(
              schema = @Schema(implementation = DocumentJson.class),
              examples = @ExampleObject(name = "minutes", value = EXAMPLE)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var document = documents.document(here.acting(), target(id));
    String state = document.version() + "-" + document.state();
    return Conditions.read(ifNoneMatch, state, () -> json(document));
  }

  @POST
  @Path(ID + "/link")
  @Operation(
      summary = "Ask for a link to the file",
      description = "It is good for five minutes, needs no token, and its use is noted.")
  @APIResponse(
      responseCode = "200",
      description = "The link, from the root of this site",
      content = @Content(schema = @Schema(implementation = LinkJson.class)))
  public Response link(@PathParam("id") UUID id) {
    var document = documents.document(here.acting(), target(id));
    if (!fetching.isServed(document)) {
      return answers.conflict("state", "not-served");
    }
    var link = links.issue(here.acting(), id, Links.Purpose.CONTENT);
    var paths = new DocumentPaths(here.acting().authority(), new SchoolCode(code));
    return Response.ok(LinkJson.of(paths, link)).build();
  }

  private Response document(Document document) {
    return Response.ok(json(document))
        .header("ETag", Conditions.tag(document.version() + "-" + document.state()))
        .build();
  }

  private DocumentJson json(Document document) {
    return DocumentJson.of(document, fetching.isServed(document));
  }

  private Target target(UUID id) {
    return new Target(new SchoolCode(code), id);
  }

  private Folder folder(String year) {
    if (!year.matches("[0-9]{1,3}")) {
      throw new Absent("school year", year);
    }
    return Rooms.folder(code, year);
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
  }
}
