package tw.jiegui.web.candidacies;

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
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Chance;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Applying.Wish;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

/// Shows where a school would stand at a tier, and lets it begin. The form brings the name of the
/// candidacy along, so that sending it twice makes one.
@Path(CandidacyPaths.TIER)
@RequestScoped
public class ChanceResource {
  @Inject private Applying applying;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("code")
  private String code;

  @PathParam("granting")
  private String granting;

  @PathParam("scheme")
  private String scheme;

  @PathParam("tier")
  private String tier;

  @SuppressWarnings("NullAway.Init")
  public ChanceResource() {}

  @GET
  public ChancePage show() {
    var overview = applying.overview(here.acting(), new SchoolCode(code));
    var chance =
        overview.openings().stream()
            .filter(each -> each.offered().granting().value().equals(granting))
            .filter(each -> each.offered().scheme().key().equals(scheme))
            .flatMap(each -> each.chances().stream())
            .filter(each -> each.tier().key().equals(tier))
            .findFirst()
            .orElseThrow(() -> new Absent("tier", tier));
    boolean mine = applying.mayApply(here.acting(), overview.school().id());
    return page(chance, mine && chance.findings().mayApply());
  }

  private ChancePage page(Chance chance, boolean open) {
    var rows = new FindingRows(words(), paths(), code, SchoolYear.of(Calendars.today(clock)));
    return new ChancePage(
        shells.titled(
            words().title(chance.question()),
            shells.crumb("candidacies.open.title", paths().open(code))),
        words().of(chance.question().scheme().head().about()),
        head(words()),
        new ChancePage.Findings(
            rows.of(chance.findings(), Found.Part.MAY_APPLY),
            rows.of(chance.findings(), Found.Part.CRITERION)),
        open
            ? new ChancePage.Apply(
                paths().tier(code, new AuthorityId(granting), chance.question()),
                new Hidden("id", UUID.randomUUID().toString()),
                Button.of(words().text("apply")))
            : null);
  }

  static TableHead head(CandidacyWords words) {
    return new TableHead(
        words.text("findings"),
        Stream.of("criterion", "found", "article")
            .map(each -> Column.of(words.text("column." + each)))
            .toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    var id = Typed.of(sent).id("id").orElseGet(UUID::randomUUID);
    var mine = new Mine(new SchoolCode(code), authority(), id);
    var candidacy = applying.begin(here.acting(), new Wish(mine, scheme, tier));
    flash.done(words().text("begun"));
    return Redirect.to(paths().mine(candidacy));
  }

  private AuthorityId authority() {
    if (!AuthorityId.isWellFormed(granting)) {
      throw new Absent("authority", granting);
    }
    return new AuthorityId(granting);
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
