package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.CarryOver;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Takes last year's team and activities over, those that somebody chooses.
@Path(FactPaths.FOLDER + "/carry-over")
@RequestScoped
public class CarryResource {
  @Inject private CarryOver carryOver;
  @Inject private Folders folders;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public CarryResource() {}

  @GET
  public CarryPage show() {
    return page(folders.writing(code, year), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response carryOver(MultivaluedMap<String, String> sent) {
    var open = folders.writing(code, year);
    var typed = Typed.of(sent);
    var chosen = carried().flatMap(kind -> typed.ids(kind.segment()).stream()).toList();
    if (chosen.isEmpty()) {
      return Response.ok(page(open, text(open, "carry.choose"))).build();
    }
    int carried = carryOver.take(here.acting(), open.folder(), chosen);
    flash.done(text(open, "carry.done", carried));
    return Redirect.to(open.paths().overview());
  }

  private static Stream<FactKind> carried() {
    return Stream.of(FactKind.values()).filter(FactKind::isCarriedOver);
  }

  private CarryPage page(Open open, @Nullable String error) {
    var entries = carryOver.list(here.acting(), open.folder());
    return new CarryPage(
        folders.shell(open, text(open, "carry.title"), folders.overview(open)),
        error == null ? 200 : 422,
        open.words().name(open.school()),
        text(open, "carry.lead"),
        carried().flatMap(kind -> choice(open, kind, entries, error).stream()).toList(),
        new CarryPage.Sending(
            open.paths().carryOver(),
            Button.of(text(open, "carry.button")),
            EmptyState.of(text(open, "carry.none.title"), text(open, "carry.none"))
                .with(Link.to(open.paths().overview(), folders.overview(open).text()))));
  }

  private static Optional<Choice> choice(
      Open open, FactKind kind, List<Entry> entries, @Nullable String error) {
    var options =
        entries.stream()
            .filter(entry -> entry.kind() == kind)
            .map(entry -> option(entry, open.words().days(entry)))
            .toList();
    var caption = new Caption(kind.segment(), open.words().name(kind), null, error);
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice(caption, Choice.Style.CHECKBOXES, options));
  }

  private static Option option(Entry entry, String days) {
    var option = Option.of(entry.id().toString(), entry.title());
    return days.isEmpty() ? option : option.hint(days);
  }

  private static String text(Open open, String word, Object... details) {
    return open.words().texts().of("facts." + word, details);
  }
}
