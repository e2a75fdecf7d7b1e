package tw.jiegui.web.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.FactsDraft;
import tw.jiegui.core.policy.Figure;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Judge;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Reckoning;
import tw.jiegui.core.policy.Sayings;
import tw.jiegui.core.policy.Terms;
import tw.jiegui.core.policy.Wanted;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.Tag;

/// Tries a provision on a case that somebody makes up: for which year, with which facts.
final class Trials {
  private final Policy policy;
  private final Provision provision;
  private final PolicyWords words;
  private final Map<String, String> typed;
  private final List<Problem> problems = new ArrayList<>();

  Trials(Policy policy, Provision provision, PolicyWords words, Map<String, String> typed) {
    this.policy = policy;
    this.provision = provision;
    this.words = words;
    this.typed = typed;
  }

  ProvisionPage.Trial trial(String address, Term usual) {
    var asked = asked();
    var term = asked.isEmpty() ? Optional.of(usual) : Terms.like(provision.holds().basis(), asked);
    var wanted = term.map(this::wanted).orElse(List.of());
    if (term.isEmpty()) {
      problems.add(Problem.of("on", "policy.problem.not-a-term", asked));
    }
    var result = asked.isEmpty() ? null : term.map(each -> result(each, wanted)).orElse(null);
    return new ProvisionPage.Trial(
        address,
        errors(wanted),
        inputs(wanted, term.map(Terms::typed).orElse(asked)),
        Button.second(words.texts().of("policy.try.button")),
        result);
  }

  int status() {
    return problems.isEmpty() ? 200 : 422;
  }

  private String asked() {
    return typed.getOrDefault("on", "").strip();
  }

  private List<Wanted> wanted(Term term) {
    return provision.on(term).map(statement -> Wanted.of(statement.rule())).orElse(List.of());
  }

  private ProvisionPage.@Nullable Result result(Term term, List<Wanted> wanted) {
    return switch (FactsDraft.check(wanted, typed)) {
      case Checked.Invalid<Facts>(var found) -> {
        problems.addAll(words.own(found));
        yield null;
      }
      case Checked.Valid<Facts>(var facts) -> result(term, facts);
    };
  }

  private ProvisionPage.Result result(Term term, Facts facts) {
    var finding = Judge.find(provision, term, facts);
    if (finding.isPresent()) {
      return result(finding.get());
    }
    return Reckoning.find(provision, term, facts).map(this::result).orElseGet(() -> nothing(term));
  }

  private ProvisionPage.Result result(Finding finding) {
    return switch (finding) {
      case Finding.Met(var ground, var why) -> result("met", Tag.Colour.GREEN, why, ground);
      case Finding.Missing(var ground, var why, var missing) ->
          result("missing", Tag.Colour.RED, Sayings.joined(why, missing), ground);
      case Finding.Unknown(var ground, var why, _) ->
          result("unknown", Tag.Colour.YELLOW, why, ground);
    };
  }

  private ProvisionPage.Result result(Figure figure) {
    var tag = new Tag(words.in(Sayings.figure(figure)), Tag.Colour.TEAL);
    return new ProvisionPage.Result(tag, words.in(figure.why()), ground(figure.ground()));
  }

  private ProvisionPage.Result result(
      String outcome, Tag.Colour colour, Bilingual why, Ground ground) {
    var tag = new Tag(words.texts().of("policy.finding." + outcome), colour);
    return new ProvisionPage.Result(tag, words.in(why), ground(ground));
  }

  private ProvisionPage.Result nothing(Term term) {
    var ground = Ground.of(provision, term).map(this::ground).orElse(SummaryList.of());
    return new ProvisionPage.Result(
        new Tag(words.texts().of("policy.finding.none"), Tag.Colour.GREY),
        words.texts().of("policy.finding.none.why"),
        ground);
  }

  private SummaryList ground(Ground ground) {
    var texts = words.texts();
    return SummaryList.of(
        SummaryRow.of(texts.of("policy.column.says"), words.says(ground.rule())),
        SummaryRow.of(texts.of("policy.column.span"), words.span(ground.span(), null)),
        SummaryRow.of(texts.of("policy.column.source"), words.source(policy, provision)));
  }

  private ErrorSummary errors(List<Wanted> wanted) {
    var names = new HashMap<String, String>();
    wanted.forEach(each -> names.put(each.key(), words.in(each.name())));
    return new ErrorSummary(
        words.texts().of("pages.errors"),
        problems.stream()
            .map(
                problem ->
                    Link.to(
                        "#" + problem.field(),
                        names.getOrDefault(problem.field(), words.texts().of("policy.try.on"))
                            + words.texts().of("policy.colon")
                            + sentence(problem)))
            .toList());
  }

  private List<ProvisionPage.Input> inputs(List<Wanted> wanted, String on) {
    var values = new HashMap<>(typed);
    values.put("on", on);
    var form = Form.of(words.texts(), values).with(problems);
    var year = form.text("policy.try.on").width(10);
    return Stream.concat(Stream.of(ProvisionPage.Input.of(year)), wanted.stream().map(this::input))
        .toList();
  }

  private ProvisionPage.Input input(Wanted wanted) {
    var caption = new Caption(wanted.key(), words.in(wanted.name()), null, error(wanted.key()));
    var value = typed.getOrDefault(wanted.key(), "");
    var field = new Field(caption, value, new Field.Typed("text", null, "off", null));
    return switch (wanted.kind()) {
      case COUNT -> ProvisionPage.Input.of(field.number());
      case DAY -> ProvisionPage.Input.of(field.date());
      case CONDITION ->
          ProvisionPage.Input.of(choice(caption, Choice.Style.SELECT, yesOrNo(), List.of(value)));
      case ITEMS ->
          ProvisionPage.Input.of(
              choice(
                  caption, Choice.Style.CHECKBOXES, items(wanted), List.of(value.split(",", -1))));
    };
  }

  private List<Option> yesOrNo() {
    return Stream.of("", "yes", "no")
        .map(value -> Option.of(value, words.texts().of("policy.answer." + value)))
        .toList();
  }

  private List<Option> items(Wanted wanted) {
    return wanted.choices().entrySet().stream()
        .map(item -> Option.of(item.getKey(), words.in(item.getValue())))
        .toList();
  }

  private static Choice choice(
      Caption caption, Choice.Style style, List<Option> options, List<String> chosen) {
    return new Choice(
        caption,
        style,
        options.stream()
            .map(
                option ->
                    new Option(
                        option.value(), option.text(), null, chosen.contains(option.value())))
            .toList());
  }

  private @Nullable String error(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .findFirst()
        .map(this::sentence)
        .orElse(null);
  }

  private String sentence(Problem problem) {
    var code = problem.code().contains(".") ? problem.code() : "pages.problem." + problem.code();
    return words.texts().of(code, problem.details().toArray());
  }
}
