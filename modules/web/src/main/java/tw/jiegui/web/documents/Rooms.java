package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Opens the school that an address means, and sees to it that this person may.
@RequestScoped
class Rooms {
  @Inject private Documents documents;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Rooms() {}

  /// A school's documents on the screen of somebody who may read them, or write too.
  record Open(School school, DocumentPaths paths, DocumentWords words, boolean writable) {
    String text(String word, Object... details) {
      return words.of(word, details);
    }
  }

  static SchoolYear year(String typed) {
    int roc = Integer.parseInt(typed);
    if (roc < 1) {
      throw new Absent("school year", typed);
    }
    return new SchoolYear(roc);
  }

  static Folder folder(String code, String year) {
    return new Folder(new SchoolCode(code), year(year));
  }

  Open reading(String code) {
    var school = documents.school(here.acting(), new SchoolCode(code));
    return new Open(
        school,
        new DocumentPaths(here.acting().authority(), school.identity().code()),
        new DocumentWords(shells.texts()),
        documents.mayWrite(here.acting(), school.id()));
  }

  Open writing(String code) {
    var open = reading(code);
    if (!open.writable()) {
      throw new Forbidden(FactRegistry.REGISTRARS);
    }
    return open;
  }

  Shell shell(Open open, String title, Link... within) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(shells.crumb("schools.title", open.paths().schools()));
    crumbs.add(Link.to(open.paths().school(), open.words().name(open.school())));
    crumbs.addAll(List.of(within));
    return shells.titled(title, crumbs.toArray(Link[]::new));
  }

  Link list(Open open, SchoolYear year) {
    return Link.to(open.paths().list(year), open.text("of", open.words().year(year)));
  }
}
