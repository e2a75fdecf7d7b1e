package tw.jiegui.web.schools;

import tw.jiegui.core.schools.School;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

/// One line of a list of schools.
public record SchoolRow(Link school, String code, Cells cells, int students, Tag status) {
  public record Cells(String kind, String ownership, String district, String remote) {}

  static SchoolRow of(School school, SchoolPaths paths, SchoolWords words) {
    var identity = school.identity();
    var facts = school.facts();
    return new SchoolRow(
        Link.to(paths.school(identity.code()), words.name(identity)),
        identity.code().value(),
        new Cells(
            words.choice("kind", facts.kind()),
            words.choice("ownership", facts.ownership()),
            facts.district(),
            facts.remote() ? words.texts().of("schools.field.remote") : ""),
        facts.heads().students(),
        words.status(school.status()));
  }
}
