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
import java.util.UUID;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Corrects a fact.
@Path(FactPaths.KIND + "/" + FactPaths.ID + "/correct")
@RequestScoped
public class CorrectResource {
  @Inject private FactRegistry registry;
  @Inject private Folders folders;
  @Inject private FormMaker maker;
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
  public CorrectResource() {}

  @GET
  public Response show() {
    var forms = forms();
    var entry = entry(forms);
    return entry.standing().withdrawn()
        ? Redirect.to(forms.open().paths().entry(entry))
        : FormMaker.page(forms.correcting(entry));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(MultivaluedMap<String, String> sent) {
    var forms = forms();
    var entry = entry(forms);
    var typed = Typed.of(sent);
    return switch (maker.draft(forms, typed).check()) {
      case Checked.Invalid<Fact>(var problems) ->
          FormMaker.page(forms.corrected(entry, typed, problems));
      case Checked.Valid<Fact>(var fact) -> correct(forms, entry, typed, fact);
    };
  }

  private Response correct(Forms forms, Entry entry, Typed typed, Fact fact) {
    var edit = new Edit<>(typed.version(), fact);
    return switch (registry.correct(here.acting(), forms.open().folder(), entry.id(), edit)) {
      case Registration.Done(var now) -> maker.done(forms.open(), now, "facts.corrected.done");
      case Registration.ChangedMeanwhile(var now) ->
          FormMaker.page(forms.conflict(now, typed, fact.values()));
      case Registration.Refused(var problems) ->
          FormMaker.page(forms.corrected(entry, typed, problems));
      case Registration.Withdrawn(var now) -> Redirect.to(forms.open().paths().entry(now));
      case Registration.Similar _ -> throw new IllegalStateException("a correction is not new");
    };
  }

  private Entry entry(Forms forms) {
    return registry.entry(here.acting(), forms.open().folder(), forms.kind(), id).entry();
  }

  private Forms forms() {
    return maker.forms(folders.writing(code, year), Folders.kind(segment));
  }
}
