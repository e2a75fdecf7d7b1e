package tw.jiegui.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// What a reviewer writes into his sheet, field by field, as he types.
@ApplicationScoped
public class Marks {
  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private OwnSheets owned;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Marks() {}

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
    var hat = acting.require(Sheets.REVIEWERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var own = owned.own(acting, id);
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
  private static Change told(OwnSheets.Own own, String question, Change change) {
    return Change.created(
        Map.of(
            "sheet", own.sheet().id().toString(),
            "question", question,
            "fields", String.join(",", new TreeSet<>(change.after().keySet()))));
  }

  private Marking marking(OwnSheets.Own own, String question) {
    return rows.questions(own.round().id()).stream()
        .filter(each -> each.key().equals(question))
        .findFirst()
        .orElseThrow(() -> new Absent("question", question))
        .marking();
  }
}
