package tw.jiegui.web.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.members.Roster.Place;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// The form that ends a membership, limits it or takes its ending back.
record TenureForm(Shells shells, MemberPaths paths) {
  /// What is about to be done, to whose membership.
  record Subject(String action, Member member, Place place) {
    Typed untouched() {
      var held = place.membership();
      var typed = Typed.NOTHING.with("version", held.version());
      return Optional.ofNullable(held.term().until())
          .map(LocalDate::toString)
          .map(day -> typed.with("until", day))
          .orElse(typed);
    }
  }

  FormPage page(Subject subject, Typed typed, List<Problem> problems, @Nullable String notice) {
    var form = Form.of(shells.texts(), typed.values()).with(words().own(problems));
    String key = "members." + subject.action();
    return new FormPage(
        shell(subject, key),
        notice == null ? form.status() : 409,
        new FormPage.Intro(text(key + ".lead"), facts(subject), form.errors(), notice),
        inputs(subject.action(), form),
        sending(subject, typed, key));
  }

  private Shell shell(Subject subject, String key) {
    var member = subject.member();
    return shells.page(
        key + ".title",
        shells.crumb("members.title", paths.list()),
        Link.to(paths.member(member.id()), member.name()));
  }

  private SummaryList facts(Subject subject) {
    var held = subject.place().membership();
    return SummaryList.of(
        SummaryRow.of(text("members.column.name"), subject.member().name()),
        SummaryRow.of(
            text("members.column.post"),
            words().post(held.post().role(), subject.place().school())),
        SummaryRow.of(text("members.column.term"), words().term(held.term())));
  }

  private static List<FormPage.Input> inputs(String action, Form form) {
    return switch (action) {
      case "end" -> List.of(FormPage.Input.of(form.area("members.end.reason").rows(3)));
      case "term" -> List.of(FormPage.Input.of(form.date("members.term.until")));
      default -> List.of();
    };
  }

  private FormPage.Sending sending(Subject subject, Typed typed, String key) {
    var member = paths.member(subject.member().id());
    var button =
        subject.action().equals("end")
            ? Button.warning(text(key + ".button"))
            : Button.of(text(key + ".button"));
    return new FormPage.Sending(
        paths.membership(
            subject.member().id(), subject.place().membership().id(), subject.action()),
        List.of(new Hidden("version", typed.value("version"))),
        button,
        Link.to(member, text("members.cancel")));
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
