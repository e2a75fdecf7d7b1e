package tw.jiegui.web.policy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Sayings;
import tw.jiegui.core.policy.Shift;
import tw.jiegui.core.policy.Statement;
import tw.jiegui.core.policy.Terms;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Tag;

/// A policy in the reader's language.
record PolicyWords(Texts texts) {
  String in(Bilingual both) {
    return texts.choose(both.zh(), both.en());
  }

  String says(@Nullable Rule rule) {
    return rule == null ? texts.of("policy.nothing") : in(Sayings.of(rule));
  }

  String source(Policy policy, Provision provision) {
    return in(policy.cite(provision.source()));
  }

  String span(Span span, @Nullable LocalDate lastDay) {
    var until = span.until();
    if (until != null) {
      return texts.of("policy.span", in(Terms.say(span.from())), in(Terms.say(until)));
    }
    return lastDay == null
        ? texts.of("policy.since", in(Terms.say(span.from())))
        : texts.of("policy.until", in(Terms.say(span.from())), day(lastDay));
  }

  String days(Shift shift) {
    var until = shift.until();
    return until == null
        ? texts.of("policy.since", day(shift.from()))
        : texts.of("policy.until", day(shift.from()), day(until));
  }

  String day(LocalDate day) {
    return in(Terms.say(new Day(day)));
  }

  /// What stands today, or from when something will.
  String today(Provision provision, LocalDate today) {
    Optional<Statement> now = provision.holds().onDay(today);
    return now.map(statement -> says(statement.rule()))
        .orElseGet(() -> texts.of("policy.not-today"));
  }

  Tag when(Provision provision, Statement statement, LocalDate today) {
    if (statement.span().from().firstDay().isAfter(today)) {
      return new Tag(texts.of("policy.future"), Tag.Colour.YELLOW);
    }
    var last = provision.holds().lastDay(statement);
    return last != null && last.isBefore(today)
        ? new Tag(texts.of("policy.past"), Tag.Colour.GREY)
        : new Tag(texts.of("policy.now"), Tag.Colour.GREEN);
  }

  Tag state(Proposal proposal) {
    var colour =
        switch (proposal.state()) {
          case OPEN -> Tag.Colour.YELLOW;
          case APPROVED -> Tag.Colour.GREEN;
          case REJECTED -> Tag.Colour.RED;
          case WITHDRAWN -> Tag.Colour.GREY;
        };
    return new Tag(state(proposal.state()), colour);
  }

  String state(Proposal.State state) {
    return texts.of("policy.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /// Which part of the policy a change is about, by its name where it has one.
  String part(Policy policy, PolicyChange change) {
    if (!change.isOfProvision()) {
      return change.path();
    }
    var name = policy.find(change.path()).map(Provision::name).map(this::in).orElse(change.path());
    return change.isHead()
        ? texts.of("policy.part.head", name)
        : texts.of("policy.part.statement", name, from(change.part()));
  }

  private String from(String part) {
    return Term.find(part).map(Terms::say).map(this::in).orElse(part);
  }

  String stamp(Stamp stamp) {
    ZonedDateTime there = stamp.at().atZone(Calendars.TAIWAN);
    var moment =
        texts.of(
            "policy.moment",
            there.toLocalDate(),
            String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute()));
    return stamp.by().isEmpty() ? moment : texts.of("policy.by", moment, stamp.by());
  }

  String complaint(InvalidYaml complaint) {
    return texts.of(
        "policy.complaint",
        complaint.key(),
        texts.choose(complaint.problemInChinese(), complaint.problem()));
  }

  /// Problems that are this feature's own are told in its own words.
  List<Problem> own(List<Problem> problems) {
    return problems.stream().map(this::own).toList();
  }

  private Problem own(Problem problem) {
    String code = "policy.problem." + problem.code();
    if (problem.code().equals("not-a-rule")) {
      var details = problem.details();
      return Problem.of(
          problem.field(), code, details.get(0), texts.choose(details.get(2), details.get(1)));
    }
    return texts.find(code, problem.details().toArray()).isPresent()
        ? new Problem(problem.field(), code, problem.details())
        : problem;
  }
}
