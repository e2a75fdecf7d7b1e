package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Finds the school that an address means, and sees to it that this person may do that to it now.
@RequestScoped
class Editables {
  @Inject private SchoolRegistry registry;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Editables() {}

  Editing editing(SchoolCode code, String segment) {
    var action = Action.valueOf(segment.toUpperCase(Locale.ROOT));
    var school = school(code);
    if (!action.isAllowed(school, here.acting())) {
      throw new Forbidden(action.needed());
    }
    if (!action.suits(school)) {
      throw elsewhere(code, school.isOpen() ? "schools.not-closed" : "schools.not-open");
    }
    return new Editing(action, school, paths(), new SchoolWords(shells.texts()));
  }

  private School school(SchoolCode code) {
    return switch (registry.look(here.acting().authority(), code)) {
      case Sighting.Here seen -> seen.school();
      case Sighting.Moved(var to) -> throw elsewhere(to, "schools.not-there");
      case Sighting.Nowhere nowhere -> throw new Absent("school", code);
    };
  }

  /// Somebody was faster: what is to be seen now is on the school's own page.
  private WebApplicationException elsewhere(SchoolCode code, String textKey) {
    flash.note(shells.texts().of(textKey));
    return new WebApplicationException(Redirect.to(paths().school(code)));
  }

  private SchoolPaths paths() {
    return new SchoolPaths(here.acting().authority());
  }
}
