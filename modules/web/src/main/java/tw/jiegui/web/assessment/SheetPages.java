package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.indicators.Guide;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

/// Makes the page of an indicator: fresh, or again with what was typed and why it was not taken.
@RequestScoped
class SheetPages {
  @Inject private SelfAssessment assessments;
  @Inject private Binders binders;

  @SuppressWarnings("NullAway.Init")
  protected SheetPages() {}

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
        new SheetWriting(open, indicator, again).writing(),
        new SheetTalk(open, indicator, again).talk());
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
}
