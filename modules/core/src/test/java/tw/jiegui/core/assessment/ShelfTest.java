package tw.jiegui.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactDraft;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.FrameReader;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Part;
import tw.jiegui.core.indicators.Path;
import tw.jiegui.core.indicators.ShortestPath;
import tw.jiegui.core.indicators.Shown;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Stage;

/// What is attached decides, and nothing else does.
class ShelfTest {
  private static final SchoolYear YEAR = new SchoolYear(115);
  private static final Stamp STAMP = new Stamp(Instant.EPOCH, "somebody");
  private static final UUID ASSESSMENT = new UUID(0, 1);

  private static final Frame FRAME =
      new FrameReader(
              "test.yaml",
              """
              frame: test
              name: { zh: 測試, en: test }
              holds: FY111
              source: { document: paper, place: here }
              counts: { mandatory: 1, optional: 2 }
              levels:
                low: { name: { zh: 低, en: low }, optional: 0, total: 1 }
                high: { name: { zh: 高, en: high }, optional: 1, total: 2 }
              aspects:
                A:
                  name: { zh: 甲, en: a }
                  sub-aspects:
                    A-1:
                      name: { zh: 甲一, en: a1 }
                      indicators:
                        A-1-1:
                          name: { zh: 一, en: one }
                          mandatory: true
                          source: { document: paper, place: one }
                          items:
                            minutes:
                              name: { zh: 紀錄, en: minutes }
                              window: { each-year: 2 }
                              serves: [meeting]
                              suits: [{ kind: meeting, with: [minutes] }]
                          stages:
                            elementary: { items: [minutes], pass: all }
                            junior: { items: [minutes], pass: all }
                            senior: { items: [minutes], pass: all }
                        A-1-2:
                          name: { zh: 二, en: two }
                          mandatory: false
                          source: { document: paper, place: two }
                          items:
                            abroad:
                              name: { zh: 出國, en: abroad }
                              serves: [activity, document]
                              suits:
                                - { kind: activity, where: { venue: [abroad] }, shows: [place] }
                                - { kind: activity, where: { venue: [abroad] }, with: [note], shows: [content] }
                              parts:
                                place: { zh: 地點, en: place }
                                content: { zh: 內容, en: content }
                          stages:
                            elementary: { items: [abroad], pass: all }
                            junior: { items: [abroad], pass: all }
                            senior: { items: [abroad], pass: all }
                        A-1-3:
                          name: { zh: 三, en: three }
                          mandatory: false
                          source: { document: paper, place: three }
                          items:
                            past:
                              name: { zh: 過去, en: past }
                              window: { past-years: 3 }
                              serves: [activity, document]
                              such-as: { trial: { zh: 試辦, en: trial } }
                          stages:
                            elementary: { items: [past], pass: all }
                            junior: { items: [past], pass: all }
                            senior: { items: [past], pass: all }
              """)
          .frame();

  @Test
  void nothing_counts_before_somebody_attaches_it() {
    var shelf = new Shelf(YEAR, List.of(meeting("討論"), meeting("檢討")));
    assertEquals(Shown.NOTHING, shelf.shown(FRAME, Stage.JUNIOR, List.of()));
  }

  @Test
  void two_meetings_are_two_and_one_withdrawn_is_none() {
    var first = meeting("討論");
    var second = meeting("檢討");
    var attached = List.of(attach("minutes", first, Set.of()), attach("minutes", second, Set.of()));
    assertTrue(isMet("A-1-1", List.of(first, second), attached));
    assertTrue(!isMet("A-1-1", List.of(first, withdrawn(second)), attached));
  }

  @Test
  void what_is_corrected_shows_what_it_shows_now() {
    var before = activity(YEAR, "venue", "abroad", "country", "JP");
    var after =
        new Piece.OfFact(
            entry(
                before.ref().id(),
                YEAR,
                fact(FactKind.ACTIVITY, YEAR, "venue", "abroad", "country", "JP", "note", "上課"),
                false));
    var attached = List.of(attach("abroad", before, Set.of()));
    assertTrue(!isMet("A-1-2", List.of(before), attached));
    assertTrue(isMet("A-1-2", List.of(after), attached));
  }

  @Test
  void earlier_years_serve_only_where_the_item_allows_it() {
    var old = activity(new SchoolYear(113), "venue", "abroad", "country", "JP");
    var older = activity(new SchoolYear(112), "venue", "abroad", "country", "JP");
    var shelf = new Shelf(YEAR, List.of(old, older));
    assertEquals(List.of(), shelf.offered(item("A-1-2")));
    assertEquals(List.of(old), shelf.offered(item("A-1-3")));
  }

  @Test
  void what_is_detached_shows_nothing() {
    var trip = activity(YEAR, "venue", "abroad", "country", "JP", "note", "上課");
    var attached = attach("abroad", trip, Set.of());
    attached.detach(STAMP);
    assertTrue(!isMet("A-1-2", List.of(trip), List.of(attached)));
  }

  @Test
  void suggestions_attached_and_the_path_gone_reach_every_level() {
    var random = new Random(115);
    for (int round = 0; round < 500; round++) {
      var pieces = pieces(random);
      var paper =
          new Piece.OfDocument(
              new Piece.Ref(EvidenceKind.DOCUMENT, UUID.randomUUID()), "書面", YEAR, true);
      pieces.add(paper);
      var shelf = new Shelf(YEAR, pieces);
      var attachments = suggested(shelf);
      for (var level : FRAME.levels()) {
        assertEquals(
            Optional.of(level.key()), walk(shelf, attachments, level), () -> pieces.toString());
      }
    }
  }

  private static Optional<String> walk(Shelf shelf, List<Attachment> attachments, Level level) {
    var shown = shelf.shown(FRAME, Stage.SENIOR, attachments);
    if (ShortestPath.to(level, Standing.of(FRAME, Stage.SENIOR, shown))
        instanceof Path.Steps path) {
      for (var step : path.steps()) {
        for (var state : step.items()) {
          for (var gap : state.gaps()) {
            shown = shown.and(Collections.nCopies(gap.lacking(), key(gap.part())));
          }
        }
      }
    }
    return Standing.of(FRAME, Stage.SENIOR, shown)
        .level()
        .filter(reached -> reached.optional() >= level.optional())
        .map(_ -> level.key());
  }

  private static String key(Part part) {
    return part.keys().getFirst();
  }

  private static List<Attachment> suggested(Shelf shelf) {
    var attachments = new ArrayList<Attachment>();
    for (var indicator : FRAME.indicators()) {
      for (var item : indicator.at(Stage.SENIOR).items()) {
        shelf.offered(item).stream()
            .filter(piece -> !piece.shown(item).isEmpty())
            .map(
                piece ->
                    new Attachment(
                        ASSESSMENT,
                        new Offer(indicator.key(), item.key(), piece.ref(), Set.of()),
                        STAMP))
            .forEach(attachments::add);
      }
    }
    return attachments;
  }

  private static List<Piece> pieces(Random random) {
    var pieces = new ArrayList<Piece>();
    for (int each = random.nextInt(4); each > 0; each--) {
      pieces.add(meeting(random.nextBoolean() ? "討論" : ""));
      pieces.add(
          random.nextBoolean()
              ? activity(
                  YEAR,
                  "venue",
                  "abroad",
                  "country",
                  "JP",
                  "note",
                  random.nextBoolean() ? "上課" : "")
              : activity(YEAR, "venue", "home"));
    }
    return pieces;
  }

  private static boolean isMet(
      String indicator, List<? extends Piece> pieces, List<Attachment> attachments) {
    var shown = new Shelf(YEAR, List.copyOf(pieces)).shown(FRAME, Stage.ELEMENTARY, attachments);
    return Standing.of(FRAME, Stage.ELEMENTARY, shown).find(indicator).orElseThrow().achieved();
  }

  private static Attachment attach(String item, Piece piece, Set<String> shows) {
    String indicator = item.equals("minutes") ? "A-1-1" : "A-1-2";
    return new Attachment(
        ASSESSMENT, new Offer(indicator, indicator + "." + item, piece.ref(), shows), STAMP);
  }

  private static EvidenceItem item(String indicator) {
    return FRAME.find(indicator).orElseThrow().at(Stage.JUNIOR).items().getFirst();
  }

  private static Piece.OfFact meeting(String minutes) {
    return new Piece.OfFact(
        entry(UUID.randomUUID(), YEAR, fact(FactKind.MEETING, YEAR, "minutes", minutes), false));
  }

  private static Piece.OfFact withdrawn(Piece.OfFact piece) {
    return new Piece.OfFact(entry(piece.ref().id(), YEAR, piece.entry().fact(), true));
  }

  private static Piece.OfFact activity(SchoolYear year, String... pairs) {
    return new Piece.OfFact(
        entry(UUID.randomUUID(), year, fact(FactKind.ACTIVITY, year, pairs), false));
  }

  private static Entry entry(UUID id, SchoolYear year, Fact fact, boolean withdrawn) {
    return new Entry(id, year, fact, new Entry.Standing(1, withdrawn, STAMP, STAMP));
  }

  private static Fact fact(FactKind kind, SchoolYear year, String... pairs) {
    String day = year.firstDay().plusDays(60).toString();
    var typed =
        new HashMap<>(
            kind == FactKind.MEETING
                ? Map.of("title", "會議", "held_on", day)
                : Map.of("form", "study-visit", "title", "活動", "starts_on", day, "students", "20"));
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], pairs[i + 1]);
    }
    return switch (new FactDraft(kind, year, typed).check()) {
      case Checked.Valid<Fact>(var fact) -> fact;
      case Checked.Invalid<Fact>(var problems) -> throw new AssertionError(problems);
    };
  }
}
