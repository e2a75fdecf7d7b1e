package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.certificates.Replacement;
import tw.jiegui.core.certificates.SigningKeys;
import tw.jiegui.core.certificates.VerifyingKey;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

/// Which keys an authority signs credentials with, and a new one in the place of the newest.
@Path("{authority}/certificates/keys")
@RequestScoped
public class KeysResource {
  @Inject private SigningKeys keys;
  @Inject private PublicSite place;
  @Inject private OncePerForm once;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public KeysResource() {}

  @GET
  public KeysPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rotate(MultivaluedMap<String, String> sent) {
    here.acting().require(SigningKeys.KEEPERS);
    var typed = Typed.of(sent);
    return switch (Replacement.reason(typed.value("reason"))) {
      case Checked.Invalid<String>(var problems) ->
          Response.ok(page(new Form(shells.texts(), typed.values(), problems))).build();
      case Checked.Valid<String>(var reason) ->
          once.run(sent, () -> rotate(new Edit<>(typed.version(), reason)));
    };
  }

  private Response rotate(Edit<String> seen) {
    if (keys.rotate(here.acting(), seen)) {
      flash.done(shells.texts().of("certificates.keys.done"));
    } else {
      flash.note(shells.texts().of("certificates.keys.overtaken"));
    }
    return Redirect.to(paths().keys());
  }

  private KeysPage page(Form form) {
    here.acting().require(SigningKeys.KEEPERS);
    var known = keys.list(here.acting().authority());
    int newest = known.stream().mapToInt(VerifyingKey::number).max().orElse(0);
    return new KeysPage(
        shells.page("certificates.keys.title", shells.crumb("certificates.title", paths().list())),
        form.status(),
        new KeysPage.Keys(head(), known.stream().map(each -> row(each, newest)).toList()),
        new KeysPage.Rotation(
            paths().keys(),
            List.of(OncePerForm.key(), Hidden.version(newest)),
            form.area("certificates.keys.reason").rows(3),
            Button.of(shells.texts().of("certificates.keys.button")),
            form.errors("certificates.keys")));
  }

  private TableHead head() {
    return new TableHead(
        shells.texts().of("certificates.keys.title"),
        Stream.of("number", "made", "use", "address")
            .map(column -> Column.of(shells.texts().of("certificates.keys.column." + column)))
            .toList());
  }

  private KeysPage.Key row(VerifyingKey key, int newest) {
    String use = key.number() == newest ? "signs" : "verifies";
    return new KeysPage.Key(
        String.valueOf(key.number()),
        new CertificateWords(shells.texts()).day(key.madeAt()),
        shells.texts().of("certificates.keys.use." + use),
        place.site().issuer(here.acting().authority()) + "/keys/" + key.number());
  }

  private CertificatePaths paths() {
    return new CertificatePaths(here.acting().authority());
  }
}
