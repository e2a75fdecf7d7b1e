package tw.jiegui.web.composing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.composing.Rulebook;
import tw.jiegui.core.composing.Rulebook.Said;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.web.composing.Part.Block;
import tw.jiegui.web.composing.Part.Line;
import tw.jiegui.web.language.Texts;

/// A scheme to be read rather than changed, part by part. Paths lead to the policy where the reader
/// has it.
record Portrait(Texts texts, Rulebook rules, @Nullable ComposingPaths paths) {
  List<Part> parts() {
    var scheme = rules.scheme();
    return Stream.of(
            Stream.of(new Part("scheme", text("part.scheme"), List.of(entry()))),
            scheme.tiers().stream().map(this::tier),
            scheme.stages().stream().map(this::stage))
        .flatMap(parts -> parts)
        .toList();
  }

  private Block entry() {
    var scheme = rules.scheme();
    var round = scheme.entry().round();
    var lines = new ArrayList<Line>();
    lines.add(plain("about", text("read.about"), of(scheme.head().about())));
    lines.add(chosen("scheme.open_to", "open-to.", round.openTo()));
    lines.add(chosen("scheme.counted_in", "counted-in.", round.countedIn()));
    lines.add(chosen("scheme.endorsement", "endorsement.", round.endorsement()));
    lines.add(line("levels", rules.said(scheme.entry().tiersListedIn())));
    if (scheme.entry().mending() != null) {
      lines.add(line("mending", rules.said(scheme.entry().mending())));
    }
    lines.add(plain("source", text("part.source"), of(rules.cite(scheme.head().source()))));
    return new Block("", lines);
  }

  private Part tier(Tier tier) {
    var blocks =
        Stream.of(
                new Block(text("part.before"), before(tier)),
                new Block(text("read.asks"), asks(tier)),
                new Block(text("part.after"), after(tier)))
            .filter(block -> !block.lines().isEmpty())
            .toList();
    return new Part("tier-" + tier.key(), texts.of("composing.read.tier", of(tier.name())), blocks);
  }

  private List<Line> before(Tier tier) {
    var lines = new ArrayList<>(tier.asks().mayApply().stream().map(this::line).toList());
    var held = rules.certificates(tier);
    if (!held.isEmpty() && !tier.asks().mayApply().isEmpty()) {
      lines.add(plain("held", text("tier.holds"), listed(held.stream().map(this::of))));
    }
    return lines;
  }

  private List<Line> asks(Tier tier) {
    var lines = new ArrayList<Line>();
    tier.asks().criteria().forEach(each -> lines.add(criterion(each)));
    if (tier.asks().standards() != null) {
      lines.add(line(tier.asks().standards()));
    }
    return lines;
  }

  private Line criterion(Criterion criterion) {
    var line = line(criterion.key(), rules.said(criterion));
    return criterion instanceof Criterion.Judged
        ? new Line(
            line.key(),
            texts.of("composing.read.judged", line.name()),
            line.says(),
            line.source(),
            null)
        : line;
  }

  private List<Line> after(Tier tier) {
    var outcomes = tier.outcomes();
    var lines = new ArrayList<Line>();
    lines.add(line(outcomes.validity()));
    var prize = outcomes.prize();
    if (prize != null) {
      Stream.of(prize.amount(), prize.years(), prize.nextYears(), prize.paidAfter())
          .flatMap(Stream::ofNullable)
          .forEach(path -> lines.add(line(path)));
    }
    outcomes.follows().forEach(path -> lines.add(line(path)));
    return lines;
  }

  private Part stage(SchemeStage stage) {
    var work = stage.work();
    var lines = new ArrayList<Line>();
    lines.add(chosen("stage.kind", "kind.", work.kind()));
    if (stage.head().due() != null) {
      lines.add(line("due", rules.said(stage.head().due())));
    }
    if (work.panel() != null) {
      var panel = work.panel();
      lines.add(plain("reviewers", text("stage.reviewers"), String.valueOf(panel.reviewers())));
      lines.add(
          plain("masked", text("stage.masked"), text("yes-no." + (panel.masked() ? "yes" : "no"))));
      lines.add(chosen("stage.judges", "judges.", panel.judges()));
    }
    Stream.of(work.papers(), work.needs())
        .flatMap(Stream::ofNullable)
        .forEach(path -> lines.add(line(path)));
    lines.add(
        plain(
            "outcomes",
            text("stage.outcomes"),
            listed(stage.outcomes().stream().map(each -> text("outcome." + each.slug())))));
    if (work.optional()) {
      lines.add(plain("optional", text("stage.optional"), text("yes-no.yes")));
    }
    lines.add(plain("source", text("part.source"), of(rules.cite(stage.head().source()))));
    return new Part(
        "stage-" + stage.key(),
        texts.of("composing.read.stage", of(stage.name())),
        List.of(new Block("", lines)));
  }

  private Line chosen(String name, String prefix, Word word) {
    return plain(name, text(name), text(prefix + word.slug()));
  }

  private static Line plain(String key, String name, String says) {
    return new Line(key, name, says, "", null);
  }

  private Line line(String path) {
    return line(path, rules.said(path));
  }

  private Line line(String key, Said said) {
    return new Line(
        key,
        of(said.name()),
        of(said.says()),
        of(said.source()),
        paths == null ? null : said.path().map(paths::provision).orElse(null));
  }

  private String listed(Stream<String> words) {
    return words.collect(joining(texts.choose("、", ", ")));
  }

  private String of(Bilingual both) {
    return texts.choose(both.zh(), both.en().isEmpty() ? both.zh() : both.en());
  }

  private String text(String key) {
    return texts.of("composing." + key);
  }
}
