package tw.jiegui.web.review;

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
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.review.Anchor;
import tw.jiegui.core.review.AnchorText;
import tw.jiegui.core.review.Anchors;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

/// Examples for reviewers, which the office writes.
@Path(ReviewPaths.ANCHORS)
@RequestScoped
public class AnchorsResource {
  private static final String OF = "{kind: [a-z][a-z-]{0,59}}/" + ReviewPaths.QUESTION;

  @Inject private Anchors anchors;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public AnchorsResource() {}

  @GET
  public AnchorsPage list() {
    return new AnchorsPage(
        shells.page("review.anchors.title", shells.crumb("review.rounds.title", paths().rounds())),
        new TableHead(
            words().text("anchors.title"),
            Stream.of("question", "kind", "anchors")
                .map(each -> Column.of(words().text("column." + each)))
                .toList()),
        anchors.listQuestions(here.acting()).stream().map(this::row).toList(),
        EmptyState.of(words().text("anchors.none.title"), words().text("anchors.none")));
  }

  private AnchorsPage.Row row(Anchors.Line line) {
    return new AnchorsPage.Row(
        Link.to(
            paths().anchors(line.of()),
            words().text("question", line.of().question(), words().of(line.name()))),
        shells.texts().find("review.kind." + line.of().kind()).orElse(line.of().kind()),
        String.valueOf(line.anchors()));
  }

  @GET
  @Path(OF)
  public AnchorPage show(
      @PathParam("kind") String kind,
      @PathParam("question") String question,
      @QueryParam("edit") @DefaultValue("") String edit) {
    var of = new Anchor.Of(kind, question);
    var edited =
        Typed.id(edit)
            .flatMap(
                id ->
                    anchors.list(here.acting(), of).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    var values = new HashMap<String, String>();
    values.put("id", edited.map(Anchor::id).orElseGet(UUID::randomUUID).toString());
    edited.ifPresent(
        anchor -> {
          values.put("judged", anchor.text().judged());
          values.put("example", anchor.text().example());
          values.put("version", String.valueOf(anchor.version()));
        });
    return page(of, Form.of(shells.texts(), values));
  }

  /// Without a version it is a new one, under the id that the form brought along.
  @POST
  @Path(OF)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("kind") String kind,
      @PathParam("question") String question,
      MultivaluedMap<String, String> sent) {
    here.acting().require(Pool.OFFICE);
    var of = new Anchor.Of(kind, question);
    var typed = new Typed(sent);
    return switch (AnchorText.read(typed.value("judged"), typed.value("example"))) {
      case Checked.Invalid<AnchorText>(var problems) ->
          Response.ok(page(of, Form.of(shells.texts(), typed.values()).with(problems))).build();
      case Checked.Valid<AnchorText>(var text) -> {
        var id = Typed.id(typed.value("id")).orElseGet(UUID::randomUUID);
        yield typed.value("version").isEmpty()
            ? added(of, id, text)
            : answer(
                of, anchors.write(here.acting(), id, new Edit<>(typed.version(), text)), "saved");
      }
    };
  }

  private Response added(Anchor.Of of, UUID id, AnchorText text) {
    anchors.add(here.acting(), id, of, text);
    flash.done(words().text("anchors.saved"));
    return Redirect.to(paths().anchors(of));
  }

  @POST
  @Path(OF + "/" + ReviewPaths.ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("kind") String kind,
      @PathParam("question") String question,
      @PathParam("id") UUID id,
      MultivaluedMap<String, String> sent) {
    int version = new Typed(sent).version();
    return answer(
        new Anchor.Of(kind, question), anchors.withdraw(here.acting(), id, version), "withdrawn");
  }

  private Response answer(Anchor.Of of, Anchors.Kept kept, String done) {
    switch (kept) {
      case Anchors.Kept.Done _ -> flash.done(words().text("anchors." + done));
      case Anchors.Kept.ChangedMeanwhile(var now) ->
          flash.note(words().text("anchors.overtaken", words().stamp(now.changed())));
    }
    return Redirect.to(paths().anchors(of));
  }

  private AnchorPage page(Anchor.Of of, Form form) {
    boolean fresh = form.values().getOrDefault("version", "").isEmpty();
    var hidden =
        List.of(
            new Hidden("id", form.values().getOrDefault("id", "")),
            new Hidden("version", form.values().getOrDefault("version", "")));
    return new AnchorPage(
        shells.titled(
            words().text("anchors.of", of.question()),
            shells.crumb("review.rounds.title", paths().rounds()),
            shells.crumb("review.anchors.title", paths().anchors())),
        form.status(),
        anchors.list(here.acting(), of).stream().map(this::example).toList(),
        new AnchorPage.Writing(
            words().text(fresh ? "anchors.new" : "anchors.edit"),
            paths().anchors(of),
            hidden,
            form.text("review.anchors.judged").width(20),
            form.area("review.anchors.example")));
  }

  private AnchorPage.Example example(Anchor anchor) {
    String edit = Address.of(paths().anchors(anchor.of())).with("edit", anchor.id()).toString();
    return new AnchorPage.Example(
        anchor.text().judged(),
        anchor.text().example(),
        words().stamp(anchor.changed()),
        Link.to(edit, words().text("anchors.edit")),
        new AnchorPage.Withdraw(
            paths().anchor(anchor),
            Hidden.version(anchor.version()),
            Button.second(words().text("anchors.withdraw"))));
  }

  private ReviewWords words() {
    return new ReviewWords(shells.texts());
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
