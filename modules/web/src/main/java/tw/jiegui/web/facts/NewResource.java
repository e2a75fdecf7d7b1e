package tw.jiegui.web.facts;

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
import java.util.List;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.core.input.Checked;
import tw.jiegui.web.places.Here;

/// Enters a fact.
@Path(FactPaths.KIND + "/new")
@RequestScoped
public class NewResource {
  @Inject private FactRegistry registry;
  @Inject private Folders folders;
  @Inject private FormMaker maker;
  @Inject private Here here;

  @Context private UriInfo address;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @SuppressWarnings("NullAway.Init")
  public NewResource() {}

  /// What the address names is filled in already.
  @GET
  public FormPage show() {
    return forms().fresh(Typed.of(address.getQueryParameters()), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(MultivaluedMap<String, String> sent) {
    var forms = forms();
    var typed = Typed.of(sent);
    return switch (maker.draft(forms, typed).check()) {
      case Checked.Invalid<Fact>(var problems) -> FormMaker.page(forms.fresh(typed, problems));
      case Checked.Valid<Fact>(var fact) -> record(forms, typed, fact);
    };
  }

  private Response record(Forms forms, Typed typed, Fact fact) {
    boolean seen = typed.value("similar").equals("seen");
    return switch (registry.record(here.acting(), forms.open().folder(), fact, seen)) {
      case Registration.Done(var entry) -> maker.done(forms.open(), entry, "facts.recorded.done");
      case Registration.Similar(var entries) -> FormMaker.page(forms.similar(typed, entries));
      case Registration.Refused(var problems) -> FormMaker.page(forms.fresh(typed, problems));
      case Registration.ChangedMeanwhile _, Registration.Withdrawn _ ->
          throw new IllegalStateException("nothing was there before");
    };
  }

  private Forms forms() {
    return maker.forms(folders.writing(code, year), Folders.kind(segment));
  }
}
