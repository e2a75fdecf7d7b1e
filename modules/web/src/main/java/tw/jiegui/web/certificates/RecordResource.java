package tw.jiegui.web.certificates;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certificates.Certificates;
import tw.jiegui.core.certificates.Replacement;
import tw.jiegui.core.certificates.Ruled;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Shows a certificate to the officers who gave it out, takes it back, or puts another in its
/// place.
@Path("{authority}/certificates/" + PublicPaths.ID)
@RequestScoped
public class RecordResource {
  @Inject private Certificates certificates;
  @Inject private RecordView view;
  @Inject private OncePerForm once;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public RecordResource() {}

  @GET
  public RecordPage show() {
    return page(Map.of(), List.of(), null);
  }

  @POST
  @Path("revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revoke(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent).prefixed("revoke_");
    return ifValid(
        sent,
        typed,
        Replacement.reason(typed.value("reason")),
        reason -> certificates.revoke(here.acting(), new Edit<>(typed.version(), id), reason));
  }

  @POST
  @Path("replace")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replace(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    return ifValid(
        sent,
        typed,
        typed.draft().check(),
        with -> certificates.replace(here.acting(), new Edit<>(typed.version(), id), with));
  }

  private <T> Response ifValid(
      MultivaluedMap<String, String> sent,
      Typed typed,
      Checked<T> checked,
      Function<T, Ruled> ruling) {
    return switch (checked) {
      case Checked.Invalid<T>(var problems) -> again(typed, problems, null);
      case Checked.Valid<T>(var value) -> once.run(sent, () -> answer(typed, ruling.apply(value)));
    };
  }

  private Response answer(Typed typed, Ruled ruled) {
    return switch (ruled) {
      case Ruled.Done(var certificate) -> {
        flash.done(shells.texts().of("certificates.done", certificate.number()));
        yield Redirect.to(new CertificatePaths(here.acting().authority()).file(certificate.id()));
      }
      case Ruled.ChangedMeanwhile _ ->
          again(typed, List.of(), shells.texts().of("certificates.overtaken"));
      case Ruled.Refused(var problems) -> again(typed, problems, null);
    };
  }

  private Response again(Typed typed, List<Problem> problems, @Nullable String notice) {
    return Response.ok(page(typed.values(), typed.beside(problems), notice)).build();
  }

  private RecordPage page(
      Map<String, String> typed, List<Problem> problems, @Nullable String notice) {
    var file = certificates.file(here.acting(), id);
    return view.page(file, new Form(shells.texts(), typed, problems), notice);
  }
}
