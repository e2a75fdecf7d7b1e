package tw.jiegui.web.assessment;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.AnswerDraft;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Judgement;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.assessment.Remark;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.indicators.Guide;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Stamp;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Tag;

/// Makes the page of an indicator: fresh, or again with what was typed and why it was not taken.
@RequestScoped
class SheetPages {
  @Inject private SelfAssessment assessments;
  @Inject private Binders binders;

  @SuppressWarnings("NullAway.Init")
  protected SheetPages() {}

  /// What is shown again.
  private record Again(
      Sheets.Attempt attempt,
      @Nullable Form typed,
      Saving.@Nullable Clashing clashing,
      Map<String, String> remark,
      List<Problem> problems) {
    static final Again NOTHING = new Again(Sheets.Attempt.NONE, null, null, Map.of(), List.of());

    int status() {
      return clashing != null ? 409 : problems.isEmpty() ? 200 : 422;
    }
  }

  SheetPage fresh(Sheet sheet) {
    return page(sheet, Again.NOTHING);
  }

  SheetPage refused(Sheet sheet, Sheets.Attempt attempt) {
    return page(sheet, new Again(attempt, null, null, Map.of(), attempt.problems()));
  }

  SheetPage refused(Sheet sheet, Map<String, String> typed, List<Problem> problems) {
    var form = Form.of(binders.words().texts(), typed).with(problems);
    return page(sheet, new Again(Sheets.Attempt.NONE, form, null, Map.of(), problems));
  }

  /// What did not clash is shown as it stands now, so that the choice overwrites nothing else.
  SheetPage clashing(Sheet sheet, Saving.Clashing clashing) {
    var values = new HashMap<String, String>();
    for (var field : AnswerField.values()) {
      values.put(field.slug(), clashing.now().value(field));
    }
    clashing.clashes().forEach(each -> values.put(each.field().slug(), each.mine()));
    var form = Form.of(binders.words().texts(), values);
    return page(sheet, new Again(Sheets.Attempt.NONE, form, clashing, Map.of(), List.of()));
  }

  SheetPage unsaid(Sheet sheet, Map<String, String> typed, List<Problem> problems) {
    return page(sheet, new Again(Sheets.Attempt.NONE, null, null, typed, problems));
  }

  private SheetPage page(Sheet sheet, Again again) {
    var open = binders.open(sheet.folder());
    var indicator = open.sight().indicator(sheet.indicator());
    var state = open.sight().state(sheet.indicator());
    var words = open.words();
    return new SheetPage(
        binders.shell(
            open.paths(),
            open.school(),
            words.text("indicator", indicator.key(), words.of(indicator.words().name())),
            binders.list(open)),
        again.status(),
        head(open, indicator, state),
        new Sheets(open, state).items(again.attempt()),
        writing(open, indicator, again),
        talk(open, indicator, again));
  }

  private SheetPage.Head head(Open open, Indicator indicator, IndicatorState state) {
    var words = open.words();
    return new SheetPage.Head(
        words.text("caption", words.name(open.school()), words.year(open.paths().folder().year())),
        List.of(
            words.state(Progress.of(state).state()),
            new Tag(words.mandatory(indicator.mandatory()), Tag.Colour.TEAL)),
        words.standard(indicator.at(open.sight().assessment().stage())),
        ways(open, indicator),
        assessments
            .guide(open.sight(), indicator.key())
            .map(guide -> help(words, guide))
            .orElse(null));
  }

  private static List<Link> ways(Open open, Indicator indicator) {
    var all = open.sight().frame().indicators();
    int at = all.indexOf(indicator);
    var words = open.words();
    return Stream.of(
            at > 0 ? List.of(way(open, all.get(at - 1), "previous")) : List.<Link>of(),
            List.of(
                Link.to(open.paths().path(), words.text("path.title")),
                Link.to(
                    open.paths().toolkits(indicator.key()),
                    words.text("toolkits", indicator.key()))),
            at < all.size() - 1 ? List.of(way(open, all.get(at + 1), "next")) : List.<Link>of())
        .flatMap(List::stream)
        .toList();
  }

  private static Link way(Open open, Indicator to, String word) {
    return Link.to(open.paths().sheet(to.key()), open.words().text(word, to.key()));
  }

  private static SheetPage.Help help(AssessmentWords words, Guide guide) {
    return new SheetPage.Help(
        words.of(guide.asks()),
        guide.steps().stream().map(words::of).toList(),
        words.of(guide.example()),
        words.of(guide.mistakes()));
  }

  private static SheetPage.Writing writing(Open open, Indicator indicator, Again again) {
    return new SheetPage.Writing(
        open.writable() ? form(open, indicator, again) : null,
        open.writable() ? List.of() : said(open, indicator),
        again.clashing() == null ? null : conflict(open, again.clashing()));
  }

  private static SheetPage.Form form(Open open, Indicator indicator, Again again) {
    var words = open.words();
    var answer = open.sight().answer(indicator.key());
    var form =
        again.typed() == null
            ? Form.of(
                words.texts(),
                Map.of("text", answer.text(), "judgement", answer.judgement().slug()))
            : again.typed();
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
    return new SheetPage.Form(
        open.paths().sheet(indicator.key()),
        hidden,
        form.area("assessment.text").rows(8),
        form.radios(
            "assessment.judgement",
            Stream.of(Judgement.values())
                .map(each -> Option.of(each.slug(), words.judgement(each)))
                .toList()),
        Stream.of(AnswerField.values())
            .flatMap(field -> answer.written(field).stream())
            .max(comparing(Stamp::at))
            .map(stamp -> words.text("last-saved", words.stamp(stamp)))
            .orElse(words.text("never-saved")));
  }

  private static List<SheetPage.Said> said(Open open, Indicator indicator) {
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

  private static SheetPage.Conflict conflict(Open open, Saving.Clashing clashing) {
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

  private static SheetPage.Talk talk(Open open, Indicator indicator, Again again) {
    var words = open.words();
    var form = Form.of(words.texts(), again.remark());
    var checked = again.remark().isEmpty() ? form : form.with(again.problems());
    return new SheetPage.Talk(
        open.sight().remarks(indicator.key()).stream().map(each -> remark(open, each)).toList(),
        new SheetPage.Say(
            open.paths().action(indicator.key(), "remarks"),
            checked.area("assessment.remark").rows(3),
            open.office()));
  }

  private static SheetPage.Remark remark(Open open, Remark remark) {
    var words = open.words();
    boolean maySettle = open.writable() || open.office();
    return new SheetPage.Remark(
        words.text(
            remark.words().ofOffice() ? "remark.office" : "remark.school",
            words.stamp(remark.written())),
        remark.words().text(),
        tag(words, remark),
        remark.isOpenRequest() && maySettle
            ? new SheetPage.Send(
                open.paths().action(remark.indicator(), "settle"),
                List.of(new Hidden("id", remark.id().toString())),
                words.text("settle"))
            : null);
  }

  private static @Nullable Tag tag(AssessmentWords words, Remark remark) {
    if (remark.words().kind() == Remark.Kind.COMMENT) {
      return null;
    }
    return remark
        .settled()
        .map(by -> new Tag(words.text("request.settled", words.stamp(by)), Tag.Colour.GREEN))
        .orElse(new Tag(words.text("request.open"), Tag.Colour.ORANGE));
  }
}
