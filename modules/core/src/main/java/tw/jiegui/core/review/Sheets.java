package tw.jiegui.core.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static tw.jiegui.core.authority.Role.REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.Stamp;
import tw.jiegui.core.tenancy.Tenancy;

/// A reviewer's own sheets. Nobody else's are there for him, not even for those of the office who
/// review themselves.
@ApplicationScoped
public class Sheets {
  private static final Set<Role> REVIEWERS = Set.of(REVIEWER);

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private Audit audit;
  @Inject @Any private Instance<EvidenceDesk> desks;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Sheets() {}

  /// A sheet in the list of its reviewer's.
  public record Mine(Sheet sheet, Sight.Case about, int done, int questions) {}

  /// Those that wait for him, the most urgent first, and after them what he has handed in.
  public List<Mine> list(Acting acting) {
    acting.require(REVIEWERS);
    return tenancy.within(acting.authority(), () -> listOf(acting));
  }

  private List<Mine> listOf(Acting acting) {
    var own =
        rows.query(
                "select s, r from Sheet s, Round r, Reviewer w, Member m where r.id = s.roundId"
                    + " and w.id = s.reviewerId and m.id = w.memberId and m.subject = :subject"
                    + " and s.state in :live order by r.due, r.number",
                Object[].class)
            .setParameter("subject", acting.person().subject())
            .setParameter("live", SheetState.LIVE)
            .setMaxResults(Paging.MOST)
            .getResultList();
    var marks =
        rows.marks(own.stream().map(each -> ((Sheet) each[0]).id()).toList()).stream()
            .collect(groupingBy(Mark::sheetId));
    return own.stream()
        .map(each -> mine((Sheet) each[0], (Round) each[1], marks))
        .sorted(Comparator.comparing(each -> !each.sheet().state().isOpen()))
        .toList();
  }

  private static Mine mine(Sheet sheet, Round round, Map<UUID, List<Mark>> marks) {
    var own = marks.getOrDefault(sheet.id(), List.of());
    int done = (int) own.stream().filter(mark -> mark.missing().isEmpty()).count();
    return new Mine(sheet, Sight.Case.of(round), done, own.size());
  }

  public Sight look(Acting acting, UUID id) {
    acting.require(REVIEWERS);
    return tenancy.within(acting.authority(), () -> sight(own(acting, id)));
  }

  private record Own(Sheet sheet, Round round) {}

  /// Somebody else's sheet does not exist for him; nor does one that was taken away.
  private Own own(Acting acting, UUID id) {
    var sheet = rows.sheet(id);
    boolean isOwn =
        rows.findReviewer(acting.person().subject())
            .filter(reviewer -> reviewer.id().equals(sheet.reviewerId()))
            .isPresent();
    if (!isOwn || !sheet.state().isLive()) {
      throw new Absent("sheet", id);
    }
    return new Own(sheet, rows.round(sheet.roundId()));
  }

  private Sight sight(Own own) {
    var matter = own.round().matter();
    var mask = Mask.of(matter);
    var asked = rows.questions(own.round().id());
    var evidence =
        own.sheet().state() == SheetState.ASKED
            ? Map.<UUID, List<Evidence>>of()
            : rows.evidence(asked);
    var marks =
        rows.marks(List.of(own.sheet().id())).stream().collect(toMap(Mark::question, identity()));
    var anchors =
        rows.anchors(matter.kind()).stream()
            .collect(groupingBy(anchor -> anchor.of().question(), mapping(Anchor::text, toList())));
    return new Sight(
        own.sheet(),
        mask.hide(own.sheet().why()),
        Sight.Case.of(own.round()),
        asked.stream()
            .map(
                each ->
                    new Sight.Asked(
                        mask.hide(each.question(evidence.getOrDefault(each.id(), List.of()))),
                        Optional.ofNullable(marks.get(each.key())),
                        anchors.getOrDefault(each.key(), List.of()).stream()
                            .map(mask::hide)
                            .toList()))
            .toList(),
        own.sheet().state() == SheetState.SUBMITTED ? peers(own) : List.of());
  }

  private List<Sight.Peer> peers(Own own) {
    var others =
        rows.sheets(List.of(own.round().id())).stream()
            .filter(sheet -> sheet.state() == SheetState.SUBMITTED)
            .map(Sheet::id)
            .filter(id -> !id.equals(own.sheet().id()))
            .toList();
    var mask = Mask.of(own.round().matter());
    return rows.marks(others).stream()
        .collect(groupingBy(Mark::sheetId, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(marks -> new Sight.Peer(said(mask, marks)))
        .toList();
  }

  private static Map<String, Sight.Said> said(Mask mask, List<Mark> marks) {
    return marks.stream()
        .collect(
            toMap(
                Mark::question,
                mark -> new Sight.Said(mark.judgement(), mask.hide(mark.reason()))));
  }

  /// Where a piece of evidence is opened; its owner is asked outside the transaction.
  public Optional<URI> openEvidence(Acting acting, UUID id, String question, int place) {
    acting.require(REVIEWERS);
    record Found(Matter matter, String ref) {}
    var found =
        tenancy.within(
            acting.authority(),
            () -> {
              var own = own(acting, id);
              var evidence = sight(own).asked(question).question().evidence();
              if (place < 0 || place >= evidence.size()) {
                throw new Absent("evidence", place);
              }
              return new Found(own.round().matter(), evidence.get(place).ref());
            });
    return found.ref().isEmpty()
        ? Optional.empty()
        : desks.stream()
            .filter(desk -> desk.keeps(found.matter().kind()))
            .findFirst()
            .flatMap(desk -> desk.open(acting, found.matter(), found.ref()));
  }

  /// Declares that nothing binds him to the applicant, and begins.
  public Answered accept(Acting acting, UUID id) {
    return step(
        acting,
        id,
        own -> {
          if (own.sheet().state() != SheetState.ASKED) {
            return new Answered.TooLate(own.sheet());
          }
          own.sheet().accept(Stamp.of(acting, clock));
          rows.questions(own.round().id())
              .forEach(question -> rows.add(new Mark(id, question.key())));
          return done(acting, own, "accepted");
        });
  }

  /// Why somebody does not review: something binds him, or he cannot.
  public enum Refusal {
    CONFLICT(SheetState.CONFLICT, "conflict"),
    DECLINE(SheetState.DECLINED, "declined");

    private final SheetState state;
    private final String verb;

    Refusal(SheetState state, String verb) {
      this.state = state;
      this.verb = verb;
    }
  }

  /// The sheet is free for somebody else from then on. A conflict may be found later, too.
  public Answered refuse(Acting acting, UUID id, Refusal refusal, String reason) {
    String why = Reason.of(reason);
    return step(
        acting,
        id,
        own -> {
          if (!own.sheet().state().isOpen()) {
            return new Answered.TooLate(own.sheet());
          }
          if (!Missing.isReason(why) || why.length() > Rounds.LONGEST_REASON) {
            return new Answered.Refused(
                List.of(Problem.of("reason", "review.problem.say-why", Missing.SHORTEST_REASON)));
          }
          own.sheet().refuse(refusal.state, why, Stamp.of(acting, clock));
          return done(acting, own, refusal.verb);
        });
  }

  /// Of two who hand in at the same moment the second finds the round as the first left it.
  public Answered submit(Acting acting, UUID id) {
    return step(
        acting,
        id,
        own -> {
          if (!own.sheet().state().isWritable()) {
            return new Answered.TooLate(own.sheet());
          }
          var missing = sight(own).missing();
          if (!missing.isEmpty()) {
            return new Answered.Lacking(missing);
          }
          own.sheet().submit(Stamp.of(acting, clock));
          return done(acting, own, "submitted");
        });
  }

  private Answered step(Acting acting, UUID id, Function<Own, Answered> work) {
    acting.require(REVIEWERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var round = rows.lockRound(own(acting, id).round().id());
          var sheet = rows.sheet(id);
          rows.lock(sheet);
          return round.isClosed() ? new Answered.TooLate(sheet) : work.apply(new Own(sheet, round));
        });
  }

  private Answered done(Acting acting, Own own, String verb) {
    rows.stand(own.round(), Stamp.of(acting, clock));
    rows.flush();
    audit.record(
        acting,
        acting.require(REVIEWERS),
        own.round().deed(verb, Change.created(own.sheet().named())));
    return new Answered.Done(own.sheet());
  }

  /// What a draft is for: how the question of his own sheet is marked.
  public Marking marking(Acting acting, UUID id, String question) {
    return look(acting, id).asked(question).question().marking();
  }

  public Marked save(Acting acting, UUID id, String question, MarkDraft draft) {
    return writing(
        acting,
        id,
        question,
        (mark, marking) -> {
          var clashes = new ArrayList<Marked.Clash>();
          for (var field : MarkField.values()) {
            String now = mark.value(field);
            switch (draft.fate(field, now)) {
              case LEFT -> {}
              case WRITTEN -> mark.write(field, draft.value(field), marking, now());
              case CLASHES ->
                  clashes.add(
                      new Marked.Clash(field, draft.value(field), now, mark.written(field)));
            }
          }
          return clashes.isEmpty() ? new Marked.Done(mark) : new Marked.Clashing(mark, clashes);
        });
  }

  /// For programs, which say what version of the mark they saw.
  public Marked put(Acting acting, UUID id, String question, Edit<MarkDraft> edit) {
    return writing(
        acting,
        id,
        question,
        (mark, marking) -> {
          if (mark.version() != edit.version()) {
            return new Marked.ChangedMeanwhile(mark);
          }
          for (var field : MarkField.values()) {
            String value = edit.value().value(field);
            if (!value.equals(mark.value(field))) {
              mark.write(field, value, marking, now());
            }
          }
          return new Marked.Done(mark);
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @FunctionalInterface
  private interface Writing {
    Marked apply(Mark mark, Marking marking);
  }

  private Marked writing(Acting acting, UUID id, String question, Writing work) {
    var hat = acting.require(REVIEWERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var own = own(acting, id);
          rows.lock(own.sheet());
          if (!own.sheet().state().isWritable()) {
            return new Marked.Closed();
          }
          var mark =
              rows.marks(List.of(id)).stream()
                  .filter(each -> each.question().equals(question))
                  .findFirst()
                  .orElseThrow(() -> new Absent("question", question));
          rows.lock(mark);
          var before = mark.named();
          var marked = work.apply(mark, marking(own, question));
          rows.flush();
          var change = Change.between(before, mark.named());
          if (!change.isEmpty()) {
            audit.record(acting, hat, own.round().deed("marked", told(own, question, change)));
          }
          return marked;
        });
  }

  /// That something was written, and where: what it says is the reviewer's until he hands it in.
  private static Change told(Own own, String question, Change change) {
    return Change.created(
        Map.of(
            "sheet", own.sheet().id().toString(),
            "question", question,
            "fields", String.join(",", new TreeSet<>(change.after().keySet()))));
  }

  private Marking marking(Own own, String question) {
    return rows.questions(own.round().id()).stream()
        .filter(each -> each.key().equals(question))
        .findFirst()
        .orElseThrow(() -> new Absent("question", question))
        .marking();
  }
}
