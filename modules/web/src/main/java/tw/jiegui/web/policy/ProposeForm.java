package tw.jiegui.web.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.RuleLeaves;
import tw.jiegui.core.policy.RuleLeaves.Leaf;
import tw.jiegui.core.policy.Statement;
import tw.jiegui.core.policy.StatementDraft;
import tw.jiegui.core.policy.Terms;
import tw.jiegui.core.policy.Vocabulary;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// The form of a proposal: beginning with the newest statement, to hold from the next year on.
record ProposeForm(Shells shells, PolicyPaths paths, LocalDate today) {
  /// What was sent, what is wrong with it, and why it is shown again although nothing is.
  record Sent(Typed typed, List<Problem> problems, String notice) {
    boolean asText() {
      return typed.value("as").equals("text");
    }
  }

  /// The statement as typed, whether field by field or as text.
  StatementDraft draft(Provision provision, Typed typed) {
    var rule =
        typed.value("as").equals("text")
            ? typed.values().getOrDefault("rule", "")
            : RuleLeaves.with(newest(provision).rule(), typed.values());
    return new StatementDraft(typed.value("from"), typed.value("until"), rule);
  }

  ProposePage page(Policy policy, Provision provision, Sent sent) {
    var problems = words().own(sent.problems());
    var form = Form.of(shells.texts(), values(provision, sent.typed())).with(problems);
    return new ProposePage(
        shells.page(
            "policy.propose.title",
            shells.crumb("policy.title", paths.overview()),
            Link.to(paths.provision(provision.path()), words().in(provision.name()))),
        sent.notice().isEmpty() ? form.status() : 409,
        new ProposePage.Intro(
            form.errors("policy.propose"), facts(policy, provision), sent.notice()),
        inputs(provision, sent, form),
        sending(provision, sent));
  }

  private Map<String, String> values(Provision provision, Typed typed) {
    var values = new HashMap<String, String>();
    var next = Terms.at(provision.holds().basis(), today).next();
    values.put("from", Terms.typed(next));
    values.put("rule", RuleLeaves.text(newest(provision).rule()));
    values.putAll(typed.values());
    return values;
  }

  private SummaryList facts(Policy policy, Provision provision) {
    return SummaryList.of(
        SummaryRow.of(text("policy.provision"), words().in(provision.name())),
        SummaryRow.of(text("policy.column.now"), words().today(provision, today)),
        SummaryRow.of(text("policy.column.source"), words().source(policy, provision)));
  }

  private ProposePage.Inputs inputs(Provision provision, Sent sent, Form form) {
    var day = provision.holds().basis() instanceof tw.jiegui.core.authority.Day;
    var from = form.text("policy.propose.from");
    var until = form.text("policy.propose.until");
    return new ProposePage.Inputs(
        day ? from.date() : from.number().hint(yearHint(provision)),
        day ? until.date() : until.number(),
        sent.asText() ? List.of() : fields(newest(provision).rule(), sent, form),
        sent.asText() ? List.of(form.area("policy.propose.rule").rows(12)) : List.of(),
        form.area("policy.propose.reason").rows(3));
  }

  private String yearHint(Provision provision) {
    var now = Terms.at(provision.holds().basis(), today);
    return shells.texts().of("policy.propose.year", words().in(Terms.say(now)));
  }

  private List<Field> fields(Rule rule, Sent sent, Form form) {
    return RuleLeaves.of(rule).stream()
        .filter(leaf -> !isName(leaf))
        .map(leaf -> field(leaf, sent, form))
        .toList();
  }

  /// What a rule is about is not changed by typing another word; that takes the rule as text.
  private static boolean isName(Leaf leaf) {
    return Stream.of(Vocabulary.Section.values())
        .anyMatch(section -> Vocabulary.shipped().words(section).containsKey(leaf.value()));
  }

  private Field field(Leaf leaf, Sent sent, Form form) {
    var caption = new Caption(leaf.way(), label(leaf), null, error(sent, form, leaf));
    var value = sent.typed().values().getOrDefault(leaf.way(), leaf.value());
    var field = new Field(caption, value, new Field.Typed("text", null, "off", null));
    return leaf.number() ? field.number() : field;
  }

  private @Nullable String error(Sent sent, Form form, Leaf leaf) {
    return sent.problems().stream()
        .filter(problem -> problem.field().equals("rule"))
        .filter(problem -> !problem.details().isEmpty())
        .filter(problem -> leaf.way().equals(problem.details().getFirst().replace('.', '/')))
        .findFirst()
        .flatMap(problem -> form.errors().lines().stream().findFirst())
        .map(Link::text)
        .orElse(null);
  }

  private String label(Leaf leaf) {
    var texts = shells.texts();
    var key = leaf.key();
    var own = texts.find("policy.leaf." + key).orElse(key);
    var steps = leaf.way().split("/", -1);
    return steps.length > 2 ? texts.of("policy.leaf.of", steps[steps.length - 2], own) : own;
  }

  private ProposePage.Sending sending(Provision provision, Sent sent) {
    var address = paths.propose(provision.path());
    boolean asText = sent.asText();
    var other = Address.of(address).with("as", asText ? "" : "text").toString();
    return new ProposePage.Sending(
        address,
        List.of(new Hidden("as", asText ? "text" : "")),
        Button.of(text("policy.propose.button")),
        Link.to(paths.provision(provision.path()), text("policy.cancel")),
        Link.to(other, text(asText ? "policy.propose.as-fields" : "policy.propose.as-text")));
  }

  private static Statement newest(Provision provision) {
    return provision.holds().statements().getLast();
  }

  private PolicyWords words() {
    return new PolicyWords(shells.texts());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
