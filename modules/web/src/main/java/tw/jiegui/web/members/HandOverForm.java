package tw.jiegui.web.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Roster.Place;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// The form of a hand-over: it names every post that passes on.
record HandOverForm(Shells shells, Acting acting, LocalDate today) {
  record Desk(Roster.Row leaving, Optional<SchoolCode> school) {
    boolean isAt(Place place) {
      return place.school().map(each -> each.identity().code()).equals(school);
    }
  }

  FormPage page(Desk desk, Typed typed, List<Problem> problems) {
    var member = desk.leaving().member();
    var form = Form.of(shells.texts(), typed.values()).with(words().own(problems));
    return new FormPage(
        shells.page(
            "members.hand-over.title",
            shells.crumb("members.title", paths().list()),
            Link.to(paths().member(member.id()), member.name())),
        form.status(),
        new FormPage.Intro(
            text("members.hand-over.lead"),
            new SummaryList(facts(desk)),
            form.errors("members.hand-over"),
            null),
        List.of(
            FormPage.Input.of(form.text("members.hand-over.email").email()),
            FormPage.Input.of(form.text("members.hand-over.name").width(20)),
            FormPage.Input.of(form.date("members.hand-over.from"))),
        new FormPage.Sending(
            paths().handOver(member.id(), desk.school()),
            List.of(),
            Button.of(text("members.hand-over.button")),
            Link.to(paths().member(member.id()), text("members.cancel"))));
  }

  private List<SummaryRow> facts(Desk desk) {
    var passed =
        desk.leaving().places().stream()
            .filter(desk::isAt)
            .filter(place -> isPassed(desk, place))
            .map(
                place ->
                    SummaryRow.of(
                        text("members.hand-over.post"),
                        words().post(place.membership().post().role(), place.school())))
            .toList();
    if (passed.isEmpty()) {
      throw new Absent("post to hand over of", desk.leaving().member().id());
    }
    var leaving = SummaryRow.of(text("members.hand-over.leaving"), desk.leaving().member().name());
    return Stream.concat(Stream.of(leaving), passed.stream()).toList();
  }

  private boolean isPassed(Desk desk, Place place) {
    var standing = place.membership().standing(today);
    return (standing == Standing.ACTIVE || standing == Standing.COMING)
        && Grants.mayHandOver(acting, desk.leaving().member(), place.membership().post());
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private MemberPaths paths() {
    return new MemberPaths(acting.authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
