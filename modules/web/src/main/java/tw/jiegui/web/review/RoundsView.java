package tw.jiegui.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.review.RoundFilter;
import tw.jiegui.core.review.RoundLine;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// Dresses the table of rounds for its page, and for its file.
record RoundsView(RoundQuery query, ReviewPaths paths, ReviewWords words, LocalDate today) {
  RoundsPage page(Shell shell, RoundTable.Page found) {
    return new RoundsPage(
        shell,
        List.of(
            Link.to(paths.assign(), words.text("assign.all")),
            Link.to(paths.reviewers(), words.text("pool.title")),
            Link.to(paths.severity(), words.text("severity.title")),
            Link.to(paths.anchors(), words.text("anchors.title"))),
        filter(found.stages()),
        results(found.lines()),
        new RoundsPage.Bulk(
            paths.bulk(),
            Button.of(words.text("bulk.assign")).named("act", "assign"),
            Button.second(words.text("bulk.remind")).named("act", "remind")));
  }

  private RoundsPage.Filter filter(List<String> stages) {
    var form = Form.of(words.texts(), query.values());
    return new RoundsPage.Filter(
        paths.rounds(),
        form.text("review.rounds.q").search(),
        List.of(
            form.select(
                "review.rounds.stage",
                any(stages.stream().map(key -> Option.of(key, words.stage(key))))),
            form.select(
                "review.rounds.state",
                any(
                    Stream.of(RoundState.values())
                        .map(
                            state -> Option.of(ReviewWords.slug(state), words.tag(state).text())))),
            form.select(
                "review.rounds.need",
                any(
                    Stream.of(RoundFilter.Need.values())
                        .filter(need -> need != RoundFilter.Need.ANY)
                        .map(ReviewWords::slug)
                        .map(slug -> Option.of(slug, words.text("need." + slug)))))),
        query.values().getOrDefault("sort", ""),
        query.isNarrowed());
  }

  private List<Option> any(Stream<Option> options) {
    return Stream.concat(Stream.of(Option.of("", words.text("any"))), options).toList();
  }

  private RoundsPage.Results results(Slice<RoundLine> lines) {
    return new RoundsPage.Results(
        new TableHead(words.text("rounds.title"), columns()),
        lines.map(this::row).rows(),
        Pager.of(lines, query.address(paths.rounds()), words.texts()),
        EmptyState.of(words.text("rounds.none.title"), words.text("rounds.none"))
            .with(Link.to(paths.rounds(), words.text("rounds.clear"))),
        Stream.of(TableFormat.values()).map(this::file).toList());
  }

  private Link file(TableFormat format) {
    var address = query.address(paths.rounds() + "/export." + format.extension());
    return Link.to(address.toString(), words.text("export." + format.extension()));
  }

  private List<Column> columns() {
    return List.of(
        Column.of(words.text("column.pick")),
        sorted("case", RoundFilter.Order.NUMBER, Column.Order.DESCENDING),
        sorted("applicant", RoundFilter.Order.APPLICANT, Column.Order.ASCENDING),
        Column.of(words.text("column.stage")),
        Column.of(words.text("column.state")),
        sorted("due", RoundFilter.Order.DUE, Column.Order.ASCENDING),
        Column.of(words.text("column.asked")).asNumber(),
        sorted("submitted", RoundFilter.Order.SUBMITTED, Column.Order.ASCENDING).asNumber(),
        Column.of(words.text("column.differing")).asNumber());
  }

  private Column sorted(String word, RoundFilter.Order order, Column.Order direction) {
    boolean current = query.filter().order() == order;
    var address = query.address(paths.rounds()).with("sort", ReviewWords.slug(order));
    return Column.of(words.text("column." + word))
        .sortedBy(address, current ? direction : Column.Order.NONE);
  }

  private RoundsPage.Row row(RoundLine line) {
    String name = name(line);
    return new RoundsPage.Row(
        new RoundsPage.Name(
            line.id().toString(),
            words.text("pick", name),
            Link.to(paths.round(line.id()), name),
            words.of(line.applicant())),
        words.stage(line.standing().stage()),
        tags(line),
        words.day(line.standing().due()),
        counts(line));
  }

  private String name(RoundLine line) {
    return words.text("numbered", line.number(), words.of(line.title()));
  }

  private List<Tag> tags(RoundLine line) {
    var standing = line.standing();
    var tags = new ArrayList<Tag>();
    tags.add(words.tag(standing.state()));
    if (standing.state() == RoundState.OPEN) {
      if (standing.counts().lacking() > 0) {
        tags.add(new Tag(words.text("lacking", standing.counts().lacking()), Tag.Colour.RED));
      }
      if (standing.due().isBefore(today)) {
        tags.add(new Tag(words.text("overdue"), Tag.Colour.RED));
      }
    }
    return tags;
  }

  private RoundsPage.Counts counts(RoundLine line) {
    var counts = line.standing().counts();
    return new RoundsPage.Counts(
        words.text("of", counts.live(), counts.wanted()),
        words.text("of", counts.submitted(), counts.wanted()),
        String.valueOf(counts.differing()));
  }

  /// Everything that the page shows, in words, every round of the filter.
  List<List<String>> lines(List<RoundLine> rounds) {
    var lines = new ArrayList<List<String>>();
    lines.add(
        Stream.of(
                "number",
                "case",
                "applicant",
                "stage",
                "state",
                "due",
                "wanted",
                "asked",
                "submitted",
                "differing",
                "outcome")
            .map(each -> words.text("column." + each))
            .toList());
    rounds.forEach(line -> lines.add(line(line)));
    return lines;
  }

  private List<String> line(RoundLine line) {
    var standing = line.standing();
    var counts = standing.counts();
    return List.of(
        String.valueOf(line.number()),
        words.of(line.title()),
        words.of(line.applicant()),
        words.stage(standing.stage()),
        words.tag(standing.state()).text(),
        standing.due().toString(),
        String.valueOf(counts.wanted()),
        String.valueOf(counts.live()),
        String.valueOf(counts.submitted()),
        String.valueOf(counts.differing()),
        standing.outcome());
  }
}
