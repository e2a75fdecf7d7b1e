package tw.jiegui.web.assessment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Answer;
import tw.jiegui.core.assessment.AnswerDraft;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Judgement;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Option;

/// Where a school writes of an indicator; what it wrote, for all others; and what clashed.
record SheetWriting(Open open, Indicator indicator, Again again) {
  SheetPage.Writing writing() {
    return new SheetPage.Writing(
        open.writable() ? form() : null,
        open.writable() ? List.of() : said(),
        again.clashing() == null ? null : conflict(again.clashing()));
  }

  private SheetPage.Form form() {
    var words = open.words();
    var answer = open.sight().answer(indicator.key());
    var form =
        again.typed() == null
            ? Form.of(
                words.texts(),
                Map.of("text", answer.text(), "judgement", answer.judgement().slug()))
            : again.typed();
    return new SheetPage.Form(
        open.paths().sheet(indicator.key()),
        hidden(answer, form),
        form.area("assessment.text").rows(8),
        form.radios(
            "assessment.judgement",
            Stream.of(Judgement.values())
                .map(each -> Option.of(each.slug(), words.judgement(each)))
                .toList()),
        saved(answer));
  }

  /// What stood in each field, and what somebody else wrote there meanwhile.
  private List<Hidden> hidden(Answer answer, Form form) {
    var hidden = new ArrayList<Hidden>();
    for (var field : AnswerField.values()) {
      String now = answer.value(field);
      String mark = field.slug() + "-mark";
      hidden.add(new Hidden(mark, form.values().getOrDefault(mark, AnswerDraft.mark(now))));
    }
    if (again.clashing() != null) {
      again
          .clashing()
          .clashes()
          .forEach(each -> hidden.add(new Hidden(each.field().slug() + "-theirs", each.theirs())));
    }
    return hidden;
  }

  private String saved(Answer answer) {
    return Stream.of(AnswerField.values())
        .flatMap(field -> answer.written(field).stream())
        .max(comparing(Stamp::at))
        .map(stamp -> open.words().text("last-saved", open.words().stamp(stamp)))
        .orElse(open.words().text("never-saved"));
  }

  private List<SheetPage.Said> said() {
    var answer = open.sight().answer(indicator.key());
    return Stream.of(AnswerField.values())
        .map(
            field ->
                new SheetPage.Said(
                    open.words().field(field),
                    open.words().value(field, answer.value(field)),
                    answer.written(field).map(open.words()::stamp).orElse("")))
        .toList();
  }

  private SheetPage.Conflict conflict(Saving.Clashing clashing) {
    return new SheetPage.Conflict(
        clashing.clashes().stream().map(each -> clash(open.words(), each)).toList());
  }

  private static SheetPage.Clash clash(AssessmentWords words, Saving.Clash clash) {
    var field = clash.field();
    var options = new ArrayList<Option>();
    options.add(Option.of("mine", words.text("keep.mine")));
    options.add(Option.of("theirs", words.text("keep.theirs")));
    if (field == AnswerField.TEXT) {
      options.add(Option.of("both", words.text("keep.both")));
    }
    var chosen =
        Form.of(words.texts(), Map.of("keep", field == AnswerField.TEXT ? "both" : "mine"));
    return new SheetPage.Clash(
        words.field(field),
        words.text("clash.who", words.stamp(clash.written())),
        words.value(field, clash.theirs()),
        words.value(field, clash.mine()),
        chosen.radios("assessment.keep", options).named(field.slug() + "-keep"));
  }
}
