package tw.jiegui.web.members;

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
import java.util.UUID;
import tw.jiegui.core.members.MemberImported;
import tw.jiegui.core.members.MemberImports;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// What a file of people would do, and doing it.
@Path("{authority}/members/import/{file: [0-9a-f-]{36}}")
@RequestScoped
public class PreviewResource {
  private static final int ROWS = 50;

  @Inject private MemberImports imports;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("file")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public PreviewResource() {}

  @GET
  public Response show(@QueryParam("page") @DefaultValue("1") String page) {
    int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    return answer(imports.look(here.acting(), id), Paging.clamped(number, ROWS));
  }

  @POST
  @Path("apply")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(MultivaluedMap<String, String> sent) {
    String fingerprint = Typed.of(sent).value("fingerprint");
    return answer(imports.apply(here.acting(), id, fingerprint), Paging.clamped(1, ROWS));
  }

  @POST
  @Path("discard")
  public Response discard() {
    imports.discard(here.acting(), id);
    return away("members.import.discarded");
  }

  private Response answer(MemberImported imported, Paging paging) {
    var pages = new PreviewPages(shells, paths(), paging);
    return switch (imported) {
      case MemberImported.Preview preview -> Response.ok(pages.page(preview, null)).build();
      case MemberImported.Refused(var now) ->
          Response.ok(pages.page(now, text("members.import.refused"))).build();
      case MemberImported.ChangedMeanwhile(var now) ->
          Response.ok(pages.page(now, text("members.import.changed"))).build();
      case MemberImported.Done(var _, var counts) -> {
        flash.done(shells.texts().of("members.import.done", counts.newcomers() + counts.posts()));
        yield Redirect.to(paths().list());
      }
      case MemberImported.Gone _ -> away("members.import.gone");
      case MemberImported.Broken _ -> throw new IllegalStateException("readable before");
    };
  }

  private Response away(String textKey) {
    flash.note(text(textKey));
    return Redirect.to(paths().upload());
  }

  private MemberPaths paths() {
    return new MemberPaths(here.acting().authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
