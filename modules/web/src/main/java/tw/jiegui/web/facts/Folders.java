package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Opens the folder that an address means, and sees to it that this person may.
@RequestScoped
class Folders {
  @Inject private FactRegistry registry;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Folders() {}

  /// A school's year on the screen of somebody who may read it, or write in it too.
  record Open(School school, Folder folder, FactPaths paths, FactWords words, boolean writable) {}

  static Folder folder(String code, String year) {
    int roc = Integer.parseInt(year);
    if (roc < 1) {
      throw new Absent("school year", year);
    }
    return new Folder(new SchoolCode(code), new SchoolYear(roc));
  }

  static FactKind kind(String segment) {
    return FactKind.at(segment).orElseThrow(() -> new Absent("kind of facts", segment));
  }

  Open reading(String code, String year) {
    var folder = folder(code, year);
    var school = registry.school(here.acting(), folder.code());
    return new Open(
        school,
        folder,
        new FactPaths(here.acting().authority(), folder),
        new FactWords(shells.texts()),
        registry.mayWrite(here.acting(), school.id()));
  }

  Open writing(String code, String year) {
    var open = reading(code, year);
    if (!open.writable()) {
      throw new Forbidden(FactRegistry.REGISTRARS);
    }
    return open;
  }

  /// The names of the partners of that year, by their ids.
  Map<String, String> partners(Folder folder) {
    return registry.listAll(here.acting(), folder, FactKind.PARTNERSHIP).stream()
        .collect(Collectors.toMap(entry -> entry.id().toString(), entry -> entry.title()));
  }

  Shell shell(Open open, String title, Link... within) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(shells.crumb("schools.title", open.paths().schools()));
    crumbs.add(Link.to(open.paths().school(), open.words().name(open.school())));
    crumbs.addAll(List.of(within));
    return shells.titled(title, crumbs.toArray(Link[]::new));
  }

  Link overview(Open open) {
    return Link.to(
        open.paths().overview(),
        shells.texts().of("facts.of", open.words().year(open.folder().year())));
  }

  Link list(Open open, FactKind kind) {
    return Link.to(open.paths().list(kind), open.words().name(kind));
  }
}
