package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Handouts;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.Published;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;

/// Shows one toolkit, and counts its reader.
@Path("{authority}/toolkits/" + ToolkitPaths.PUBLISHED)
@RequestScoped
public class ToolkitResource {
  @Inject private Library library;
  @Inject private Handouts handouts;
  @Inject private Catalogue catalogue;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ToolkitResource() {}

  @GET
  public ToolkitPage show(@PathParam("source") String source, @PathParam("id") UUID id) {
    if (!AuthorityId.isWellFormed(source)) {
      throw new Absent("authority", source);
    }
    var toolkit = library.open(here.acting(), new AuthorityId(source), id);
    var words = new ToolkitWords(shells.texts(), library.places());
    var paths = new ToolkitPaths(here.acting().authority());
    var prose = words.prose(toolkit.content());
    var reach = toolkit.content().reach();
    return new ToolkitPage(
        shells.titled(prose.title(), shells.crumb("toolkits.title", paths.library())),
        reading(words, toolkit),
        reach.place().isEmpty()
            ? null
            : Link.to(
                Address.of(paths.library()).with("place", reach.place()).toString(),
                shells.texts().of("toolkits.more", words.place(reach.place()))));
  }

  private ToolkitPage.Reading reading(ToolkitWords words, Published toolkit) {
    var about = new ArrayList<>(about(words, toolkit.content()));
    about.add(from(words, toolkit));
    about.add(words.texts().of("toolkits.published-on", words.day(toolkit.at())));
    about.add(words.texts().of("toolkits.readers", toolkit.readers()));
    return new ToolkitPage.Reading(
        about, words.prose(toolkit.content()), files(words, toolkit), toolkit.content().links());
  }

  private List<ToolkitPage.FileLine> files(ToolkitWords words, Published toolkit) {
    var paths = new ToolkitPaths(here.acting().authority());
    return handouts.list(toolkit.source(), toolkit.id()).stream()
        .map(
            file ->
                new ToolkitPage.FileLine(
                    file.name(),
                    paths.handout(toolkit.source(), toolkit.id(), file.id()),
                    words.about(file.kind(), file.size())))
        .toList();
  }

  static List<String> about(ToolkitWords words, Content content) {
    var about = new ArrayList<String>();
    about.add(words.name(content.reach().kind()));
    about.add(words.stages(content.reach()));
    if (!content.reach().place().isEmpty()) {
      about.add(words.place(content.reach().place()));
    }
    return about;
  }

  private String from(ToolkitWords words, Published toolkit) {
    String authority =
        catalogue
            .find(toolkit.source().value())
            .map(each -> words.texts().choose(each.nameZh(), each.nameEn()))
            .orElse(toolkit.source().value());
    String school = words.of(toolkit.school());
    return school.isEmpty() ? authority : words.texts().of("toolkits.from", authority, school);
  }
}
