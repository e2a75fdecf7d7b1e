package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.facts.FactImport;
import tw.jiegui.core.facts.FactImports;
import tw.jiegui.core.facts.FactImports.Outcome;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactPlan;
import tw.jiegui.core.facts.FactPlan.Planned;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

/// One uploaded file of facts: what it would register, and doing it or not.
@Path(FactPaths.KIND + "/import/" + FactPaths.ID)
@RequestScoped
public class PreviewResource {
  private static final int ON_ONE_PAGE = 50;

  @Inject private FactImports imports;
  @Inject private Folders folders;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public PreviewResource() {}

  @GET
  public Response show(@QueryParam("page") @DefaultValue("1") String page) {
    var open = folders.writing(code, year);
    var preview = imports.look(here.acting(), target(open));
    int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    return preview.file().isApplied()
        ? Redirect.to(open.paths().list(kind()))
        : Response.ok(page(open, preview, number, false)).build();
  }

  @POST
  @Path("apply")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(MultivaluedMap<String, String> sent) {
    var open = folders.writing(code, year);
    String fingerprint = Typed.of(sent).value("fingerprint");
    return switch (imports.apply(here.acting(), target(open), fingerprint)) {
      case Outcome.Done(var file) -> done(open, file);
      case Outcome.Refused(var now) -> Response.ok(page(open, now, 1, true)).build();
      case Outcome.Preview _, Outcome.Broken _ -> throw new IllegalStateException("was readable");
    };
  }

  private Response done(Open open, FactImport file) {
    flash.done(text(open, "import.done", file.added(), file.fileName()));
    return Redirect.to(open.paths().list(kind()));
  }

  @POST
  @Path("discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard() {
    var open = folders.writing(code, year);
    imports.discard(here.acting(), target(open));
    flash.done(text(open, "import.discarded"));
    return Redirect.to(open.paths().list(kind()));
  }

  private PreviewPage page(Open open, Outcome.Preview preview, int page, boolean changed) {
    var plan = preview.plan();
    String address = open.paths().upload(kind(), id);
    return new PreviewPage(
        folders.shell(
            open,
            text(open, "import.preview"),
            folders.overview(open),
            folders.list(open, kind()),
            Link.to(
                open.paths().upload(kind()),
                text(open, "import.title", open.words().name(kind())))),
        changed ? 409 : 200,
        verdict(open, preview, changed),
        lines(open, plan, page),
        plan.isApplicable()
            ? new PreviewPage.Apply(
                address + "/apply",
                new Hidden("fingerprint", plan.fingerprint()),
                Button.of(text(open, "import.apply", plan.added().size())))
            : null,
        new PreviewPage.Discard(address + "/discard", Button.second(text(open, "import.discard"))));
  }

  private static PreviewPage.Verdict verdict(Open open, Outcome.Preview preview, boolean changed) {
    var plan = preview.plan();
    int added = plan.added().size();
    long similar = plan.rows().size() - added - plan.bad();
    String word = plan.bad() > 0 ? "bad" : added == 0 ? "nothing" : "good";
    return new PreviewPage.Verdict(
        preview.file().fileName(),
        text(open, "import.verdict." + word, added, similar, plan.bad()),
        plan.bad() == 0,
        changed ? text(open, "import.changed") : null);
  }

  private PreviewPage.Lines lines(Open open, FactPlan plan, int page) {
    var paging = Paging.clamped(page, ON_ONE_PAGE);
    var shown = plan.rows().stream().skip(paging.offset()).limit(paging.size()).toList();
    return new PreviewPage.Lines(
        new TableHead(
            text(open, "import.preview"),
            Stream.of("line", "title", "what", "details")
                .map(name -> Column.of(text(open, "import.column." + name)))
                .toList()),
        shown.stream().map(row -> line(open, row)).toList(),
        Pager.of(
            new Slice<>(shown, plan.rows().size(), paging),
            Address.of(open.paths().upload(kind(), id)),
            open.words().texts()));
  }

  private PreviewPage.Line line(Open open, Planned row) {
    return new PreviewPage.Line(
        row.row().line(),
        row.row().cell(kind().titleField()),
        tag(open, row),
        switch (row) {
          case Planned.New _ -> List.of();
          case Planned.Similar(_, var like) -> List.of(text(open, "import.like", like));
          case Planned.Bad(_, var problems) ->
              problems.stream().map(problem -> open.words().sentenceAt(kind(), problem)).toList();
        });
  }

  private static Tag tag(Open open, Planned row) {
    return switch (row) {
      case Planned.New _ -> new Tag(text(open, "import.new"), Tag.Colour.GREEN);
      case Planned.Similar _ -> new Tag(text(open, "import.similar"), Tag.Colour.GREY);
      case Planned.Bad _ -> new Tag(text(open, "import.bad"), Tag.Colour.RED);
    };
  }

  private FactImports.Target target(Open open) {
    return new FactImports.Target(open.folder(), kind(), id);
  }

  private FactKind kind() {
    return Folders.kind(segment);
  }

  private static String text(Open open, String word, Object... details) {
    return open.words().texts().of("facts." + word, details);
  }
}
