package tw.jiegui.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.review.Brief;
import tw.jiegui.core.review.Decision;
import tw.jiegui.core.review.Evidence;
import tw.jiegui.core.review.Missing;
import tw.jiegui.core.review.Question;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.Sheet;
import tw.jiegui.core.review.SheetState;
import tw.jiegui.core.review.Summary;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// Dresses a round for its page: fresh, or again with what was typed and why it was not taken.
record RoundView(Summary summary, ReviewPaths paths, ReviewWords words) {
  /// Which form was refused: the decision's own has no sheet.
  record Again(@Nullable UUID sheet, Form form) {
    static Again fresh(Texts texts) {
      return new Again(null, Form.of(texts, Map.of()));
    }

    boolean isOf(Sheet other) {
      return other.id().equals(sheet);
    }
  }

  /// The link leads to what is judged, where its owner has a page for it.
  RoundPage page(Shell shell, Optional<Link> matter, Again again) {
    return new RoundPage(
        shell, again.form().status(), head(matter), parts(), items(again), deciding(again));
  }

  static String title(ReviewWords words, Round round) {
    return words.text("numbered", round.number(), words.of(round.matter().title()));
  }

  private Round round() {
    return summary.round();
  }

  private RoundPage.Head head(Optional<Link> matter) {
    var round = round();
    var tags = new ArrayList<Tag>(List.of(words.tag(round.state())));
    if (round.matter().masked()) {
      tags.add(new Tag(words.text("is-masked"), Tag.Colour.TEAL));
    }
    var facts = new ArrayList<SummaryRow>();
    facts.add(
        SummaryRow.of(
            words.text("column.applicant"),
            words.text(
                "applicant",
                words.of(round.matter().applicant().name()),
                round.matter().applicant().code())));
    facts.add(SummaryRow.of(words.text("column.stage"), words.stage(round.stage())));
    facts.add(SummaryRow.of(words.text("column.due"), words.day(round.due().date())));
    facts.add(SummaryRow.of(words.text("column.wanted"), String.valueOf(round.wanted())));
    facts.add(SummaryRow.of(words.text("opened"), words.stamp(round.opened())));
    if (round.isClosed()) {
      facts.add(SummaryRow.of(words.text("column.outcome"), outcome()));
      facts.add(SummaryRow.of(words.text("decided"), words.stamp(round.changed())));
    }
    var ways = new ArrayList<>(matter.stream().toList());
    if (!round.isClosed()) {
      ways.add(Link.to(paths.assign(List.of(round.id())), words.text("assign.title")));
    }
    ways.add(Link.to(paths.history(round.id()), words.text("history")));
    return new RoundPage.Head(new SummaryList(facts), tags, ways);
  }

  private String outcome() {
    if (round().outcome().equals(Round.CALLED_OFF)) {
      return words.text("outcome.called-off");
    }
    return summary.outcomes().stream()
        .filter(each -> each.key().equals(round().outcome()))
        .findFirst()
        .map(each -> words.of(each.name()))
        .orElse(round().outcome());
  }

  private RoundPage.Parts parts() {
    boolean open = !round().isClosed();
    boolean waiting = summary.parts().stream().anyMatch(part -> part.sheet().state().isOpen());
    return new RoundPage.Parts(
        new TableHead(
            words.text("parts"),
            Stream.of("reviewer", "state", "when", "why", "total")
                .map(each -> Column.of(words.text("column." + each)))
                .toList()),
        summary.parts().stream().map(this::part).toList(),
        open && round().wanted() < Brief.MOST_REVIEWERS
            ? new RoundPage.Send(
                paths.round(round().id(), "want"),
                List.of(
                    Hidden.version(round().version()),
                    new Hidden("wanted", String.valueOf(round().wanted() + 1))),
                words.text("want-another"))
            : null,
        open && waiting
            ? new RoundPage.Send(
                paths.round(round().id(), "remind"), List.of(), words.text("remind"))
            : null);
  }

  private RoundPage.Part part(Summary.Part part) {
    var sheet = part.sheet();
    return new RoundPage.Part(
        part.name(),
        words.tag(sheet.state()),
        when(sheet),
        sheet.why(),
        part.total().map(total -> words.text("percent", total.toPlainString())).orElse(""));
  }

  private String when(Sheet sheet) {
    String last = words.at(sheet.changed().at());
    return sheet.state().isOpen()
        ? sheet.remindedAt().map(at -> words.text("reminded-at", last, words.at(at))).orElse(last)
        : last;
  }

  private boolean isDecidable() {
    return round().state() == RoundState.READY;
  }

  private List<RoundPage.Item> items(Again again) {
    return summary.items().stream().map(item -> item(item, again)).toList();
  }

  private RoundPage.Item item(Summary.Item item, Again again) {
    var question = item.question();
    return new RoundPage.Item(
        new RoundPage.Asked(
            "question-" + question.key().replace('.', '-'),
            words.name(question),
            words.of(question.asks()),
            question.evidence().stream().map(this::evidence).toList(),
            item.decidedWhy()),
        words.difference(item.differences()),
        summary.submitted().stream().flatMap(part -> said(part, item)).toList(),
        isDecidable() ? why(question, item, again) : null);
  }

  private String evidence(Evidence evidence) {
    return evidence.says().isEmpty()
        ? words.of(evidence.name())
        : words.text("evidence.says", words.of(evidence.name()), evidence.says());
  }

  private Stream<RoundPage.Said> said(Summary.Part part, Summary.Item item) {
    return Stream.ofNullable(item.marks().get(part.sheet().id()))
        .map(
            mark ->
                new RoundPage.Said(
                    part.name(),
                    words.judgement(item.question().marking(), mark.judgement()),
                    mark.reason()));
  }

  private TextArea why(Question question, Summary.Item item, Again again) {
    String name = Decision.field(question.key());
    var caption = again.form().named(name, words.text("why", words.shortly(question))).caption();
    String value = again.form().values().getOrDefault(name, "");
    var area = new TextArea(caption, value, 2);
    return item.differences().differ()
        ? area.hint(words.text("why.differ", Missing.SHORTEST_REASON))
        : area;
  }

  private RoundPage.Deciding deciding(Again again) {
    var form = again.form();
    var outcome =
        form.radios(
            "review.outcome",
            summary.outcomes().stream()
                .map(each -> Option.of(each.key(), words.of(each.name())))
                .toList());
    return new RoundPage.Deciding(
        isDecidable()
            ? new RoundPage.Decide(
                paths.round(round().id(), "decide"),
                Hidden.version(round().version()),
                outcome,
                reserved(form))
            : null,
        round().isClosed() ? List.of() : steps(again),
        note(),
        form.errors("review.field"));
  }

  private RoundPage.@Nullable Reserved reserved(Form form) {
    var points = summary.reservations().points();
    if (points.isEmpty()) {
      return null;
    }
    String field = Decision.NOTWITHSTANDING;
    var reason = form.named(field, words.text("field." + field));
    return new RoundPage.Reserved(
        points.stream()
            .map(point -> new RoundPage.Point(words.of(point.name()), words.of(point.why())))
            .toList(),
        new TextArea(reason.caption(), reason.value(), 3)
            .hint(words.text("reserved.hint", Missing.SHORTEST_REASON)));
  }

  private String note() {
    return switch (round().state()) {
      case OPEN ->
          summary.lacking() > 0
              ? words.text("note.lacking", summary.lacking())
              : words.text("note.open");
      case READY -> words.text("note.ready");
      case CLOSED -> words.text("note.closed", outcome(), words.stamp(round().changed()));
    };
  }

  private List<RoundPage.Step> steps(Again again) {
    return summary.parts().stream()
        .filter(part -> part.sheet().state().isLive())
        .map(part -> step(part, again))
        .toList();
  }

  private RoundPage.Step step(Summary.Part part, Again again) {
    var sheet = part.sheet();
    String word = sheet.state() == SheetState.SUBMITTED ? "return" : "release";
    boolean open = again.isOf(sheet);
    var form = open ? again.form() : Form.of(words.texts(), Map.of());
    var reason = form.named("reason", words.text("step.reason"));
    var caption = reason.caption();
    return new RoundPage.Step(
        words.text("step." + word, part.name()),
        paths.step(round().id(), sheet.id()),
        List.of(Hidden.version(sheet.version()), new Hidden("step", word)),
        open
            ? reason
            : new Field(
                new Caption("reason-" + sheet.id(), caption.label(), caption.hint(), null),
                "",
                reason.typed()),
        Button.second(words.text("step." + word + ".button")),
        open);
  }
}
