package tw.jiegui.web.review;

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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Marks;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// A reviewer marks one question. The form is saved by its button, and by a script while he types.
@Path(ReviewPaths.SHEETS + "/" + ReviewPaths.ID + "/questions/" + ReviewPaths.QUESTION)
@RequestScoped
public class MarkResource {
  @Inject private Sheets sheets;
  @Inject private Marks marks;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @PathParam("question")
  private String question;

  @SuppressWarnings("NullAway.Init")
  public MarkResource() {}

  /// Before he has declared that nothing binds him there is nothing to mark.
  @GET
  public Response show() {
    var sight = sheets.look(here.acting(), id);
    return sight.asked(question).mark().isEmpty()
        ? Redirect.to(paths().sheet(id))
        : Response.ok(page(Form.of(shells.texts(), Map.of()), null)).build();
  }

  @GET
  @Path("evidence/{place: [0-9]{1,3}}")
  public Response evidence(@PathParam("place") int place) {
    return sheets
        .openEvidence(here.acting(), id, question, place)
        .map(address -> Response.seeOther(address).build())
        .orElseThrow(() -> new Absent("evidence", place));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> sent) {
    var typed = new Typed(sent);
    var marking = sheets.marking(here.acting(), id, question);
    return switch (draft(marking, typed)) {
      case Checked.Invalid<MarkDraft>(var problems) ->
          Response.ok(page(Form.of(shells.texts(), typed.values()).with(problems), null)).build();
      case Checked.Valid<MarkDraft>(var draft) ->
          answer(typed, marks.save(here.acting(), id, question, draft));
    };
  }

  /// Where both texts were shown, what is to stand was chosen: mine, theirs, or one below the
  /// other.
  private static Checked<MarkDraft> draft(Marking marking, Typed typed) {
    var values = new EnumMap<MarkField, String>(MarkField.class);
    var marks = new EnumMap<MarkField, String>(MarkField.class);
    for (var field : MarkField.values()) {
      values.put(field, kept(typed, field));
      marks.put(field, typed.value(field.slug() + "-mark"));
    }
    return MarkDraft.read(marking, values, marks);
  }

  private static String kept(Typed typed, MarkField field) {
    String mine = typed.value(field.slug());
    String theirs = typed.value(field.slug() + "-theirs");
    return switch (typed.value(field.slug() + "-keep")) {
      case "theirs" -> theirs;
      case "both" -> theirs + "\n\n" + mine;
      default -> mine;
    };
  }

  private Response answer(Typed typed, Marked marked) {
    return switch (marked) {
      case Marked.Done _ -> saved(typed);
      case Marked.Clashing clashing -> Response.ok(page(clashed(clashing), clashing)).build();
      case Marked.ChangedMeanwhile _ -> throw new IllegalStateException("no version was sent");
      case Marked.Closed() -> {
        flash.note(shells.texts().of("review.sheet.closed"));
        yield Redirect.to(paths().sheet(id));
      }
    };
  }

  private Response saved(Typed typed) {
    if (typed.value("autosave").equals("yes")) {
      return Response.ok(page(Form.of(shells.texts(), Map.of()), null)).build();
    }
    var keys =
        sheets.look(here.acting(), id).asked().stream().map(each -> each.question().key()).toList();
    int next = keys.indexOf(question) + 1;
    if (!typed.value("next").equals("yes")) {
      flash.done(shells.texts().of("review.saved"));
      return Redirect.to(paths().question(id, question));
    }
    return Redirect.to(
        next < keys.size() ? paths().question(id, keys.get(next)) : paths().sheet(id));
  }

  /// What did not clash is shown as it stands now, so that the choice overwrites nothing else.
  private Form clashed(Marked.Clashing clashing) {
    var values = new HashMap<String, String>();
    for (var field : MarkField.values()) {
      values.put(field.slug(), clashing.now().value(field));
    }
    clashing.clashes().forEach(each -> values.put(each.field().slug(), each.mine()));
    return Form.of(shells.texts(), values);
  }

  private MarkPage page(Form form, Marked.@Nullable Clashing clashing) {
    var sight = sheets.look(here.acting(), id);
    var words = new ReviewWords(shells.texts());
    var pages = new MarkPages(sight, paths(), words);
    var shell =
        shells.titled(
            pages.title(question),
            shells.crumb("review.sheets.title", paths().sheets()),
            Link.to(paths().sheet(id), words.title(sight.about())));
    return pages.page(shell, question, form, clashing);
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
