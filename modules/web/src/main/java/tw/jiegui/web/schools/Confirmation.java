package tw.jiegui.web.schools;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// What is about to be done, for the person to say yes or go back to the form.
record Confirmation(Editing editing, Typed typed, Optional<SchoolIdentity> successor) {
  private static final Set<String> NOT_TYPED = Set.of("step", "_csrf");

  ConfirmPage page(Shell shell) {
    var action = editing.action();
    return new ConfirmPage(
        shell,
        text(action.key("warning")),
        summary(),
        editing.address(),
        new ConfirmPage.Answers(
            hidden(),
            Button.warning(text(action.key("confirm"))).named("step", "confirmed"),
            Button.second(text("schools.back")).named("step", "back")));
  }

  private SummaryList summary() {
    var words = editing.words();
    var into = successor.stream().map(school -> row("into", words.codeAndName(school)));
    return new SummaryList(
        Stream.of(
                Stream.of(row("school", editing.name())),
                into,
                Stream.of(row("effective_on", typed.value("effective_on"))),
                Stream.of(row("reason", typed.value("reason"))))
            .flatMap(rows -> rows)
            .toList());
  }

  private SummaryRow row(String field, String value) {
    return SummaryRow.of(text("schools.field." + field), value);
  }

  private List<Hidden> hidden() {
    return typed.values().entrySet().stream()
        .filter(entry -> !NOT_TYPED.contains(entry.getKey()))
        .map(entry -> new Hidden(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String text(String key) {
    return editing.words().texts().of(key);
  }
}
