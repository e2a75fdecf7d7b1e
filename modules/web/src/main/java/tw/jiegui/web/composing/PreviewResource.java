package tw.jiegui.web.composing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.composing.Trial.Verdict;
import tw.jiegui.core.composing.Trials;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Who would pass today.
@Path("{authority}/schemes/" + ComposingPaths.SCHEME + "/draft/preview")
@RequestScoped
public class PreviewResource {
  private static final int ON_ONE_PAGE = 25;

  @Inject private Composer composer;
  @Inject private Trials trials;
  @Inject private Shells shells;
  @Inject private Here here;

  @PathParam("scheme")
  private String scheme;

  @SuppressWarnings("NullAway.Init")
  public PreviewResource() {}

  @GET
  public PreviewPage show(
      @QueryParam("tier") @DefaultValue("1") String tier,
      @QueryParam("verdict") @DefaultValue("") String verdict,
      @QueryParam("page") @DefaultValue("1") String page) {
    var draft = composer.bench(here.acting(), scheme).draft();
    var wanted = wanted(tier, verdict, page);
    var view = new PreviewView(shells, paths().preview(scheme), wanted);
    var name = new DraftView(shells, paths()).name(draft);
    return new PreviewPage(
        shells.page(
            "composing.preview.title",
            shells.crumb("composing.title", paths().overview()),
            Link.to(paths().draft(scheme), name)),
        Link.to(paths().draft(scheme), shells.texts().of("composing.preview.back")),
        trials.run(here.acting(), scheme, wanted).map(view::trying).orElse(null));
  }

  static Trials.Wanted wanted(String tier, String verdict, String page) {
    return new Trials.Wanted(
        Math.min(number(tier), Sheet.MOST_ROWS) - 1,
        verdict(verdict),
        Paging.clamped(number(page), ON_ONE_PAGE));
  }

  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private static Optional<Verdict> verdict(String typed) {
    var name = typed.toUpperCase(Locale.ROOT);
    return Stream.of(Verdict.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  private ComposingPaths paths() {
    return new ComposingPaths(here.acting().authority());
  }
}
