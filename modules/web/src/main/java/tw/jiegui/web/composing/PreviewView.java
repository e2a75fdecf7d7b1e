package tw.jiegui.web.composing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.Screening.Screened;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.composing.Trial;
import tw.jiegui.core.composing.Trial.Verdict;
import tw.jiegui.core.composing.Trials;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A trial as tables.
record PreviewView(Shells shells, String address, Trials.Wanted wanted) {
  PreviewPage.Trying trying(Trial trial) {
    int tier = Math.min(wanted.tier(), trial.tallies().size() - 1);
    return new PreviewPage.Trying(
        tiers(trial), filter(trial, tier), misses(trial.tallies().get(tier)), results(trial, tier));
  }

  private PreviewPage.Tiers tiers(Trial trial) {
    return new PreviewPage.Tiers(
        new TableHead(
            text("preview.tiers"),
            List.of(
                Column.of(text("column.tier")),
                number("met"),
                number("missing"),
                number("unknown"))),
        IntStream.range(0, trial.tallies().size()).mapToObj(at -> row(trial, at)).toList());
  }

  private Column number(String verdict) {
    return Column.of(text("verdict." + verdict)).asNumber();
  }

  private PreviewPage.TierRow row(Trial trial, int at) {
    var tally = trial.tallies().get(at);
    return new PreviewPage.TierRow(
        of(trial.scheme().tiers().get(at).name()),
        String.valueOf(tally.schools(Verdict.MET)),
        String.valueOf(tally.schools(Verdict.MISSING)),
        String.valueOf(tally.schools(Verdict.UNKNOWN)));
  }

  private PreviewPage.Filter filter(Trial trial, int tier) {
    var form = Form.of(texts(), Map.of("tier", String.valueOf(tier + 1), "verdict", slug()));
    var tiers =
        IntStream.range(0, trial.tallies().size())
            .mapToObj(
                at -> Option.of(String.valueOf(at + 1), of(trial.scheme().tiers().get(at).name())))
            .toList();
    var verdicts =
        Stream.of(Verdict.values())
            .map(each -> Option.of(slug(each), text("verdict." + slug(each))));
    return new PreviewPage.Filter(
        address,
        List.of(
            form.select("composing.preview.tier", tiers),
            form.select(
                "composing.preview.verdict",
                Stream.concat(Stream.of(Option.of("", text("verdict.all"))), verdicts).toList())));
  }

  private String slug() {
    return wanted.verdict().map(PreviewView::slug).orElse("");
  }

  static String slug(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private PreviewPage.Misses misses(Trial.Tally tally) {
    return new PreviewPage.Misses(
        new TableHead(
            text("preview.misses"),
            List.of(
                Column.of(text("column.criterion")),
                Column.of(text("column.asks")),
                Column.of(text("column.schools")).asNumber())),
        tally.missed().stream()
            .map(
                missed ->
                    new PreviewPage.MissRow(
                        of(missed.head().name()),
                        of(missed.head().asks()),
                        String.valueOf(missed.schools())))
            .toList());
  }

  private PreviewPage.Results results(Trial trial, int tier) {
    var way = Address.of(address).with("tier", tier + 1).with("verdict", slug());
    return new PreviewPage.Results(
        new TableHead(
            text("preview.schools"),
            Stream.of("school", "result", "why")
                .map(name -> Column.of(text("column." + name)))
                .toList()),
        trial.page().rows().stream().map(each -> row(each, tier)).toList(),
        Pager.of(trial.page(), way, texts()),
        EmptyState.of(text("preview.none.title"), text("preview.none")));
  }

  private PreviewPage.SchoolRow row(Screened screened, int tier) {
    var school = screened.school().identity();
    var findings = screened.findings().get(tier);
    return new PreviewPage.SchoolRow(
        school.code().value()
            + " "
            + texts().choose(school.nameZh(), english(school.nameEn(), school.nameZh())),
        tag(Verdict.of(findings)),
        why(findings));
  }

  private static String english(String en, String zh) {
    return en.isEmpty() ? zh : en;
  }

  private Tag tag(Verdict verdict) {
    var colour =
        switch (verdict) {
          case MET -> Tag.Colour.GREEN;
          case MISSING -> Tag.Colour.ORANGE;
          case UNKNOWN -> Tag.Colour.GREY;
        };
    return new Tag(text("verdict." + slug(verdict)), colour);
  }

  /// What is not met, and why.
  private List<String> why(Findings findings) {
    return findings.all().stream()
        .filter(found -> found.finding().isPresent() && !found.isMet())
        .map(this::why)
        .toList();
  }

  private String why(Found found) {
    return of(found.finding().map(Finding::why).orElse(found.head().asks()));
  }

  private String of(Bilingual both) {
    return texts().choose(both.zh(), both.en());
  }

  private String text(String key, Object... details) {
    return texts().of("composing." + key, details);
  }

  private Texts texts() {
    return shells.texts();
  }
}
