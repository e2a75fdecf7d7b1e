package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

@Path(ReviewPaths.SHEETS)
@RequestScoped
public class SheetsResource {
  @Inject private Sheets sheets;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public SheetsResource() {}

  @GET
  public SheetsPage list() {
    var words = new ReviewWords(shells.texts());
    return new SheetsPage(
        shells.page("review.sheets.title"),
        new TableHead(
            words.text("sheets.title"),
            Stream.of("case", "applicant", "stage", "state", "due", "progress")
                .map(each -> Column.of(words.text("column." + each)))
                .toList()),
        sheets.list(here.acting()).stream().map(each -> row(words, each)).toList(),
        EmptyState.of(words.text("sheets.none.title"), words.text("sheets.none")));
  }

  private SheetsPage.Row row(ReviewWords words, Sheets.Mine mine) {
    var sheet = mine.sheet();
    var paths = new ReviewPaths(here.acting().authority());
    var tags = new ArrayList<Tag>(List.of(words.tag(sheet.state())));
    if (sheet.state().isOpen()) {
      if (mine.about().due().date().isBefore(Calendars.today(clock))) {
        tags.add(new Tag(words.text("overdue"), Tag.Colour.RED));
      }
      sheet
          .remindedAt()
          .ifPresent(
              at -> tags.add(new Tag(words.text("reminded-on", words.at(at)), Tag.Colour.ORANGE)));
    }
    return new SheetsPage.Row(
        Link.to(paths.sheet(sheet.id()), words.title(mine.about())),
        words.applicant(mine.about()),
        words.stage(mine.about().stage()),
        tags,
        new SheetsPage.Progress(
            words.day(mine.about().due().date()),
            mine.questions() == 0 ? "" : words.text("of", mine.done(), mine.questions())));
  }
}
