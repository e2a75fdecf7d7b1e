package tw.jiegui.web.candidacies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Papers;
import tw.jiegui.web.candidacies.CandidacyPage.Act;
import tw.jiegui.web.candidacies.CandidacyPage.Inputs;
import tw.jiegui.web.candidacies.CandidacyPage.Unmet;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.TextArea;

/// The forms by which a candidacy is moved on, in the order in which moves are listed.
record Acts(
    CandidacyWords words, Form form, String address, Candidacy candidacy, @Nullable Unmet unmet) {
  Acts(CandidacyWords words, Form form, String address, Candidacy candidacy) {
    this(words, form, address, candidacy, null);
  }

  List<Act> of(Set<Move> moves, Papers.@Nullable Wanted papers) {
    return Stream.of(Move.values()).filter(moves::contains).map(move -> act(move, papers)).toList();
  }

  private Act act(Move move, Papers.@Nullable Wanted papers) {
    return new Act(
        address + "/" + move.slug(),
        words.slug("lead", move),
        List.of(Hidden.version(candidacy.version())),
        inputs(move, papers),
        button(move));
  }

  private Inputs inputs(Move move, Papers.@Nullable Wanted papers) {
    return switch (move) {
      case WRITE -> Inputs.of(statement());
      case SUBMIT, HAND_IN ->
          papers == null ? Inputs.NONE : new Inputs(papers(papers), List.of(), null, null);
      case BEGIN, SIGN, WITHDRAW, ENDORSE -> Inputs.NONE;
      case PASS, SKIP ->
          unmet == null ? Inputs.NONE : new Inputs(List.of(), List.of(), unmet, reason(move));
      case DECLINE, PASS_AFTER_MENDING, MEND_AND_REVIEW, FAIL, RETURN, REMIND, REOPEN ->
          Inputs.of(reason(move));
    };
  }

  private TextArea statement() {
    var values =
        form.values().containsKey("statement")
            ? form
            : new Form(form.texts(), Map.of("statement", candidacy.statement()), form.problems());
    return values.area("candidacies.field.statement");
  }

  /// Each form of the page has a field of its own for its reason.
  private TextArea reason(Move move) {
    String name = reasonField(move);
    var field = form.named(name, words.text("field.reason"));
    return new TextArea(field.caption(), field.value(), 3);
  }

  static String reasonField(Move move) {
    return "reason-" + move.slug();
  }

  private List<Choice> papers(Papers.Wanted papers) {
    return papers.items().entrySet().stream()
        .map(item -> paper(papers, item.getKey(), words.of(item.getValue())))
        .toList();
  }

  private Choice paper(Papers.Wanted papers, String item, String label) {
    var field = form.named(Typed.PAPER + item, label);
    var none = Option.of("", words.text("no-paper"));
    var options =
        papers.documents().stream().map(each -> Option.of(each.id().toString(), each.name()));
    return new Choice(
        field.caption(), Choice.Style.SELECT, Stream.concat(Stream.of(none), options).toList());
  }

  private Button button(Move move) {
    String text = words.move(move);
    return switch (move) {
      case WITHDRAW, FAIL, DECLINE -> Button.warning(text);
      case WRITE, RETURN, PASS_AFTER_MENDING, MEND_AND_REVIEW, SKIP, REMIND, REOPEN ->
          Button.second(text);
      case BEGIN, SIGN, SUBMIT, HAND_IN, ENDORSE, PASS -> Button.of(text);
    };
  }
}
