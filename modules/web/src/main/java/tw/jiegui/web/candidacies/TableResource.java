package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.candidacies.CandidacyTable;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Several;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// The office sees all that was handed in, decides for several at once, and takes what it sees with
/// it as a file.
@Path("{authority}/candidacies")
@RequestScoped
public class TableResource {
  @Inject private CandidacyTable table;
  @Inject private Several several;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public TableResource() {}

  @GET
  public TablePage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  private TablePage page(Form form) {
    var query = query();
    var found = table.list(here.acting(), query.filter(), query.paging());
    return view(query)
        .page(shells.page("candidacies.table.title"), found, form, Calendars.today(clock));
  }

  @GET
  @Path("export.{format: csv|ods}")
  public Response export(@PathParam("format") String extension) {
    var query = query();
    var found = table.listAll(here.acting(), query.filter());
    var format = extension.equals("ods") ? TableFormat.ODS : TableFormat.CSV;
    return Response.ok(format.write(view(query).lines(found)))
        .header("Content-Type", format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"candidacies-%s.%s\""
                .formatted(here.acting().authority(), format.extension()))
        .build();
  }

  @POST
  @Path("bulk")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response bulk(MultivaluedMap<String, String> sent) {
    here.acting().require(Handling.OFFICERS);
    var typed = Typed.of(sent);
    boolean review = typed.value("move").equals(TableView.REVIEW);
    var move = move(typed.value("move"));
    var problems = problems(typed, review, move);
    if (!problems.isEmpty()) {
      var form = Form.of(shells.texts(), typed.values()).with(problems);
      return Response.ok(page(form)).build();
    }
    var reason = Reader.tidy(typed.value("reason"));
    var done =
        review
            ? several.openReviews(here.acting(), typed.ticked())
            : several.turn(here.acting(), typed.ticked(), move.orElseThrow(), reason);
    if (done.left().isEmpty()) {
      flash.done(words().bulk(done));
    } else {
      flash.note(words().bulk(done));
    }
    return Redirect.to(query().address(paths().table()).toString());
  }

  private static Optional<Move> move(String typed) {
    return Stream.of(Move.values())
        .filter(TableView::isBulk)
        .filter(move -> move.slug().equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static List<Problem> problems(Typed typed, boolean review, Optional<Move> move) {
    if (typed.ticked().isEmpty() || (move.isEmpty() && !review)) {
      return List.of(Problem.of("move", "candidacies.nothing-ticked"));
    }
    var reason = Reader.tidy(typed.value("reason"));
    if (reason.length() > MineResource.LONGEST) {
      return List.of(Problem.of("reason", "too-long", MineResource.LONGEST));
    }
    return move.filter(Move::needsReason).isPresent() && reason.isEmpty()
        ? List.of(Problem.of("reason", "required"))
        : List.of();
  }

  private TableView view(TableQuery query) {
    var schemes = table.listSchemes(here.acting()).stream().map(Schemes.Offered::scheme).toList();
    return new TableView(words(), paths(), schemes, query);
  }

  private TableQuery query() {
    return new TableQuery(address.getQueryParameters());
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
