package tw.jiegui.web.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.facts.Condition;
import tw.jiegui.core.facts.Criteria.Criterion;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry.Overview;
import tw.jiegui.core.facts.Metric;
import tw.jiegui.core.facts.Tally;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Vocabulary;
import tw.jiegui.web.facts.Counts.Asked;
import tw.jiegui.web.facts.Counts.Behind;
import tw.jiegui.web.facts.Counts.Near;
import tw.jiegui.web.facts.Counts.Part;
import tw.jiegui.web.facts.Counts.Promise;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

/// Tells what facts count for: the number, the facts behind it, and what asks for it.
record Counting(Overview overview, FactPaths paths, FactWords words) {
  List<Part> metrics() {
    return overview.metrics().tallies().stream()
        .filter(tally -> isWanted(tally.metric()))
        .map(this::part)
        .toList();
  }

  /// Numbers that nobody asks for are shown where there is something to see in them.
  private boolean isWanted(Metric metric) {
    return !overview.criteria().of(metric).isEmpty()
        || overview.metrics().tally(metric).number() > 0;
  }

  private Part part(Tally tally) {
    return new Part(
        tally.metric().slug(),
        name(tally.metric()),
        text("number", tally.number()),
        rule(tally.metric()),
        asked(overview.criteria().of(tally.metric())),
        new Behind(
            tally.counted().stream().map(this::link).toList(),
            tally.leftOut().stream()
                .map(left -> new Near(link(left.entry()), why(left.why())))
                .toList()));
  }

  List<Part> conditions() {
    return Stream.of(Condition.values())
        .filter(condition -> !overview.criteria().of(condition).isEmpty())
        .map(this::part)
        .toList();
  }

  private Part part(Condition condition) {
    var holds = Optional.ofNullable(overview.metrics().known().conditions().get(condition.slug()));
    return new Part(
        condition.slug(),
        words.of(Vocabulary.shipped().name(Vocabulary.Section.CONDITIONS, condition.slug())),
        holds.map(yes -> text(yes ? "yes" : "no")).orElseGet(() -> text("unknown")),
        text("rule." + condition.slug()),
        asked(overview.criteria().of(condition)),
        new Behind(List.of(), List.of()));
  }

  /// What one more fact of this kind would change, first what is still open.
  List<Promise> promises(FactKind kind) {
    return Stream.of(Metric.values())
        .filter(metric -> metric.countsFrom(kind))
        .filter(metric -> !overview.criteria().of(metric).isEmpty())
        .map(metric -> new Promise(name(metric), rule(metric), open(metric)))
        .toList();
  }

  private List<String> open(Metric metric) {
    var asked = overview.criteria().of(metric);
    var open = asked.stream().filter(each -> !(each.finding() instanceof Finding.Met)).toList();
    return open.isEmpty()
        ? List.of(text("all-met"))
        : open.stream().limit(2).map(this::line).toList();
  }

  private String line(Criterion criterion) {
    return text("at", what(criterion), words.of(criterion.finding().why()));
  }

  /// Why this fact counts, or does not.
  List<Asked> about(Entry entry) {
    return overview.metrics().tallies().stream()
        .filter(tally -> tally.metric().countsFrom(entry.kind()))
        .filter(tally -> isWanted(tally.metric()))
        .flatMap(tally -> about(tally, entry).stream())
        .toList();
  }

  private Optional<Asked> about(Tally tally, Entry entry) {
    String name = name(tally.metric());
    if (tally.counted().stream().anyMatch(each -> each.id().equals(entry.id()))) {
      var tag = new Tag(text("counted"), Tag.Colour.GREEN);
      return Optional.of(new Asked(tag, name, rule(tally.metric()), ""));
    }
    return tally.leftOut().stream()
        .filter(left -> left.entry().id().equals(entry.id()))
        .map(
            left ->
                new Asked(new Tag(text("not-counted"), Tag.Colour.GREY), name, why(left.why()), ""))
        .findFirst();
  }

  private List<Asked> asked(List<Criterion> criteria) {
    return criteria.stream()
        .map(
            each ->
                new Asked(
                    state(each.finding()),
                    what(each),
                    words.of(sentence(each.finding())),
                    words.of(each.source())))
        .toList();
  }

  private String what(Criterion criterion) {
    return text("topic", words.of(criterion.topic()), words.of(criterion.provision().name()));
  }

  private static Bilingual sentence(Finding finding) {
    return switch (finding) {
      case Finding.Met met -> met.why();
      case Finding.Unknown unknown -> unknown.why();
      case Finding.Missing(_, var why, var missing) ->
          new Bilingual(why.zh() + "。" + missing.zh(), why.en() + ". " + missing.en());
    };
  }

  private Tag state(Finding finding) {
    return switch (finding) {
      case Finding.Met _ -> new Tag(text("met"), Tag.Colour.GREEN);
      case Finding.Missing _ -> new Tag(text("missing"), Tag.Colour.YELLOW);
      case Finding.Unknown _ -> new Tag(text("unknown"), Tag.Colour.GREY);
    };
  }

  private Link link(Entry entry) {
    return Link.to(paths.entry(entry), entry.title());
  }

  private String name(Metric metric) {
    return words.of(Vocabulary.shipped().name(Vocabulary.Section.METRICS, metric.slug()));
  }

  private String rule(Metric metric) {
    return text("rule." + metric.slug());
  }

  private String why(Tally.Why why) {
    return text("why." + why.slug());
  }

  private String text(String word, Object... details) {
    return words.texts().of("facts." + word, details);
  }
}
