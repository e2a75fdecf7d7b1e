package tw.jiegui.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.web.forgery.Tokens;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Reading;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.traffic.Trace;

/// Makes the shell of a page: `shells.page("schools.title")`, or with the way to it
/// `shells.titled(school.nameZh(), shells.crumb("schools.title", path))`.
@RequestScoped
public class Shells {
  @Inject private Reading reading;
  @Inject private Here here;
  @Inject private Mastheads mastheads;
  @Inject private Flash flash;
  @Inject private Tokens tokens;
  @Inject private Trace trace;
  @Inject private Addresses addresses;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Shells() {}

  public Shell page(String titleKey, Link... crumbs) {
    return titled(texts().of(titleKey), crumbs);
  }

  public Shell titled(String title, Link... crumbs) {
    return shell(title, trail(crumbs));
  }

  /// The authority's own first page, which no crumb leads to.
  public Shell home() {
    Authority authority = here.authority();
    return shell(texts().choose(authority.nameZh(), authority.nameEn()), List.of());
  }

  private Shell shell(String title, List<Link> crumbs) {
    var heading = new Shell.Heading(title, crumbs, flash.take(texts()).orElse(null));
    return new Shell(heading, mastheads.current(texts()), texts(), footing());
  }

  /// For a page that says what failed: it asks nothing of anything that may be down.
  public Shell bare(String titleKey) {
    var heading = new Shell.Heading(texts().of(titleKey), List.of(), null);
    var masthead = new Shell.Masthead(null, null, List.of(), List.of());
    return new Shell(heading, masthead, texts(), footing(""));
  }

  public Link crumb(String textKey, String href) {
    return Link.to(href, texts().of(textKey));
  }

  public Texts texts() {
    return reading.texts();
  }

  private List<Link> trail(Link... crumbs) {
    return Stream.concat(
            here.findPlace().map(place -> crumb("pages.home", place.path())).stream(),
            Stream.of(crumbs))
        .toList();
  }

  private Shell.Footing footing() {
    return footing(here.findVisitor().isPresent() ? tokens.fresh() : "");
  }

  private Shell.Footing footing(String token) {
    String today = new Day(Calendars.today(clock)).inBoth(reading.language());
    return new Shell.Footing(today, token, trace.correlationId(), addresses.inOtherLanguage());
  }
}
