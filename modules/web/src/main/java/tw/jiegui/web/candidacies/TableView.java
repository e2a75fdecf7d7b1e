package tw.jiegui.web.candidacies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.CandidacyFilter.Order;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Dresses the officers' table for its page, and for its file.
record TableView(
    CandidacyWords words, CandidacyPaths paths, List<Scheme> schemes, TableQuery query) {
  private static final List<Move> IN_BULK = List.of(Move.PASS, Move.FAIL, Move.RETURN, Move.REMIND);

  /// Among the moves of a bulk: no step of the candidacy, but what reviewers wait for.
  static final String REVIEW = "review";

  TablePage page(Shell shell, Slice<Candidacy> found, Form form, LocalDate today) {
    return new TablePage(shell, form.status(), filter(), results(found, today), bulk(form));
  }

  private TablePage.Filter filter() {
    var form = Form.of(words.texts(), query.values());
    return new TablePage.Filter(
        paths.table(),
        form.text("candidacies.filter.q").search(),
        List.of(
            select(
                form,
                "scheme",
                schemes.stream().map(each -> Option.of(each.key(), words.of(each.name())))),
            select(form, "tier", tiers()),
            select(form, "state", states()),
            select(form, "stage", stages()),
            select(form, "late", Stream.of(Option.of("yes", words.text("filter.late.yes"))))),
        query.values().getOrDefault("sort", ""),
        query.isNarrowed());
  }

  private Choice select(Form form, String name, Stream<Option> options) {
    var any = Stream.of(Option.of("", words.text("filter.any")));
    return form.select("candidacies.filter." + name, Stream.concat(any, options).toList());
  }

  private Stream<Option> tiers() {
    return schemes.stream()
        .flatMap(scheme -> scheme.tiers().stream())
        .map(tier -> Option.of(tier.key(), words.of(tier.name())));
  }

  private Stream<Option> states() {
    return Stream.of(State.values())
        .filter(state -> state.isHandedIn() || state == State.WITHDRAWN)
        .map(state -> Option.of(state.slug(), words.state(state).text()));
  }

  private Stream<Option> stages() {
    return schemes.stream()
        .flatMap(scheme -> scheme.stages().stream())
        .map(stage -> Option.of(stage.key(), words.of(stage.name())))
        .distinct();
  }

  private TablePage.Results results(Slice<Candidacy> found, LocalDate today) {
    return new TablePage.Results(
        new TableHead(words.text("table.title"), columns()),
        found.rows().stream().map(each -> row(each, today)).toList(),
        Pager.of(found, query.address(paths.table()), words.texts()),
        EmptyState.of(words.text("table.none.title"), words.text("table.none")),
        links());
  }

  private List<Link> links() {
    return Stream.concat(
            Stream.of(TableFormat.values()).map(this::file),
            Stream.of(Link.to(paths.subsidies(), words.text("subsidies.title"))))
        .toList();
  }

  private Link file(TableFormat format) {
    var address = query.address(paths.table() + "/export." + format.extension());
    return Link.to(address.toString(), words.text("export." + format.extension()));
  }

  private List<Column> columns() {
    return List.of(
        Column.of(words.text("column.tick")),
        sorted("school", Order.CODE),
        Column.of(words.text("column.candidacy")),
        sorted("state", Order.STATE),
        Column.of(words.text("column.stage")),
        sorted("due", Order.DUE),
        sorted("changed", Order.CHANGED));
  }

  private Column sorted(String word, Order order) {
    boolean current = query.filter().order() == order;
    var direction = order == Order.CHANGED ? Column.Order.DESCENDING : Column.Order.ASCENDING;
    var address = query.address(paths.table()).with("sort", order.name().toLowerCase(Locale.ROOT));
    return Column.of(words.text("column." + word))
        .sortedBy(address, current ? direction : Column.Order.NONE);
  }

  private TablePage.Row row(Candidacy candidacy, LocalDate today) {
    return new TablePage.Row(
        candidacy.id() + ":" + candidacy.version(),
        Link.to(paths.handle(candidacy.id()), words.name(candidacy.applicant())),
        new TablePage.Cells(
            title(candidacy),
            stage(candidacy),
            words.due(candidacy, today),
            words.stamp(candidacy.changed())),
        words.state(candidacy.state()));
  }

  private Optional<Scheme> scheme(Candidacy candidacy) {
    return schemes.stream()
        .filter(each -> each.key().equals(candidacy.terms().scheme().key()))
        .findFirst();
  }

  private String title(Candidacy candidacy) {
    var tier = candidacy.terms().scheme().tier();
    return scheme(candidacy)
        .map(
            scheme ->
                words.text(
                    "title",
                    words.of(scheme.name()),
                    scheme.tier(tier).map(Tier::name).map(words::of).orElse(tier)))
        .orElse(tier);
  }

  private String stage(Candidacy candidacy) {
    return scheme(candidacy)
        .flatMap(scheme -> scheme.stage(candidacy.stage()))
        .map(SchemeStage::name)
        .map(words::of)
        .orElse(candidacy.stage());
  }

  private TablePage.Bulk bulk(Form form) {
    return new TablePage.Bulk(
        query.address(paths.table() + "/bulk").toString(),
        form.select(
            "candidacies.bulk.move",
            Stream.concat(
                    Stream.of(Option.of(REVIEW, words.text("panel.open"))),
                    IN_BULK.stream().map(move -> Option.of(move.slug(), words.move(move))))
                .toList()),
        form.text("candidacies.bulk.reason"),
        Button.second(words.text("bulk.button")));
  }

  static boolean isBulk(Move move) {
    return IN_BULK.contains(move);
  }

  /// Everything that the page shows, in words, every candidacy of the filter.
  List<List<String>> lines(List<Candidacy> found) {
    var lines = new ArrayList<List<String>>();
    lines.add(
        Stream.of("code", "school", "candidacy", "state", "stage", "due", "submitted", "decided")
            .map(each -> words.text("column." + each))
            .toList());
    found.forEach(each -> lines.add(line(each)));
    return lines;
  }

  private List<String> line(Candidacy candidacy) {
    return List.of(
        candidacy.applicant().code(),
        words.of(candidacy.applicant().name()),
        title(candidacy),
        words.state(candidacy.state()).text(),
        stage(candidacy),
        candidacy.due().map(LocalDate::toString).orElse(""),
        candidacy.submittedOn().map(LocalDate::toString).orElse(""),
        candidacy.decidedOn().map(LocalDate::toString).orElse(""));
  }
}
