package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Registered;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("{authority}/schools/new")
@RequestScoped
public class NewSchoolResource {
  @Inject private SchoolRegistry registry;
  @Inject private OncePerForm once;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public NewSchoolResource() {}

  @GET
  public EditPage show() {
    here.acting().require(SchoolRegistry.REGISTRARS);
    var typed = Typed.NOTHING.with("remote", false).with("effective_on", Calendars.today(clock));
    return page(typed, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    here.acting().require(SchoolRegistry.REGISTRARS);
    var typed = Typed.of(sent);
    return switch (read(typed)) {
      case Checked.Invalid<Supplier<Registered>>(var problems) -> form(typed, problems);
      case Checked.Valid<Supplier<Registered>>(var work) -> register(typed, work);
    };
  }

  private Checked<Supplier<Registered>> read(Typed typed) {
    return Checked.both(
        typed.draft().check(),
        typed.ground().check(),
        (entry, ground) -> () -> registry.register(here.acting(), entry, ground));
  }

  private Response register(Typed typed, Supplier<Registered> work) {
    return switch (once.run(typed, paths().create(), work, this::way)) {
      case OncePerForm.Run.Before<Registered>(var way) -> Redirect.to(way);
      case OncePerForm.Run.Now<Registered>(Registered.Done(var school)) -> {
        var words = new SchoolWords(shells.texts());
        flash.done(shells.texts().of("schools.new.done", words.name(school.identity())));
        yield Redirect.to(paths().school(school.identity().code()));
      }
      case OncePerForm.Run.Now<Registered>(Registered.CodeTaken(var code)) ->
          form(typed, List.of(Problem.of("code", "code-taken", code)));
    };
  }

  private Optional<String> way(Registered registered) {
    return registered instanceof Registered.Done(var school)
        ? Optional.of(paths().school(school.identity().code()))
        : Optional.empty();
  }

  private Response form(Typed typed, List<Problem> problems) {
    return Response.ok(page(typed, problems)).build();
  }

  private EditPage page(Typed typed, List<Problem> problems) {
    var texts = shells.texts();
    var words = new SchoolWords(texts);
    var form = Form.of(texts, typed.values()).with(words.own(problems));
    String key = typed.value(OncePerForm.FIELD);
    return new EditPage(
        shells.page("schools.new.title", shells.crumb("schools.title", paths().list())),
        form.status(),
        new EditPage.Intro("", texts.of("schools.new.lead"), words.summary(problems)),
        new Inputs(form, words).of(Action.NEW, null),
        new EditPage.Sending(
            paths().create(),
            List.of(new Hidden(OncePerForm.FIELD, key.isEmpty() ? OncePerForm.fresh() : key)),
            Button.of(texts.of("schools.new.button")),
            Link.to(paths().list(), texts.of("schools.cancel"))),
        null);
  }

  private SchoolPaths paths() {
    return new SchoolPaths(here.acting().authority());
  }
}
