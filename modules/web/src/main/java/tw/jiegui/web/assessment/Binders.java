package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Opens the assessment that an address means.
@RequestScoped
class Binders {
  @Inject private SelfAssessment assessments;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Binders() {}

  /// An assessment on the screen of somebody who may read it, and perhaps write in it or ask.
  record Open(
      Sight sight, AssessmentPaths paths, AssessmentWords words, boolean writable, boolean office) {
    School school() {
      return sight.school();
    }
  }

  static Folder folder(String code, String year, String frame) {
    int roc = Integer.parseInt(year);
    if (roc < 1) {
      throw new Absent("school year", year);
    }
    return new Folder(new SchoolCode(code), new SchoolYear(roc), frame);
  }

  Open open(Folder folder) {
    var sight = assessments.look(here.acting(), folder);
    return new Open(
        sight,
        paths(folder),
        words(),
        assessments.mayWrite(here.acting(), sight.school().id()),
        assessments.mayAsk(here.acting()));
  }

  AssessmentPaths paths(Folder folder) {
    return new AssessmentPaths(here.acting().authority(), folder);
  }

  AssessmentWords words() {
    return new AssessmentWords(shells.texts());
  }

  Shell shell(AssessmentPaths paths, School school, String title, Link... within) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(shells.crumb("schools.title", paths.schools()));
    crumbs.add(Link.to(paths.school(), words().name(school)));
    crumbs.addAll(List.of(within));
    return shells.titled(title, crumbs.toArray(Link[]::new));
  }

  Link list(Open open) {
    return Link.to(
        open.paths().list(),
        open.words().text("of", open.words().year(open.paths().folder().year())));
  }
}
