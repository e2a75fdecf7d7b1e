package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Saving.Clash;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;

/// Several people of a school write at once: each field goes its own way, and nobody overwrites
/// what he has not seen.
@ApplicationScoped
public class Answers {
  @Inject private Assessing assessing;
  @Inject private AssessmentRows rows;

  @SuppressWarnings("NullAway.Init")
  protected Answers() {}

  public Saving save(Acting acting, Sheet sheet, AnswerDraft draft) {
    return assessing.writing(
        acting,
        sheet.folder(),
        work -> {
          var answer = locked(work, sheet);
          var before = answer.named();
          var clashes = new ArrayList<Clash>();
          for (var field : AnswerField.values()) {
            String now = answer.value(field);
            switch (draft.fate(field, now)) {
              case LEFT -> {}
              case WRITTEN -> answer.write(field, draft.value(field), work.stamp());
              case CLASHES ->
                  clashes.add(
                      new Clash(
                          field,
                          draft.value(field),
                          now,
                          answer.written(field).orElse(work.stamp())));
            }
          }
          record(work, answer, Change.between(before, answer.named()));
          return clashes.isEmpty() ? new Saving.Done(answer) : new Saving.Clashing(answer, clashes);
        });
  }

  /// For programs, which say what version of the whole answer they saw.
  public Saving put(Acting acting, Sheet sheet, int version, AnswerDraft draft) {
    return assessing.writing(
        acting,
        sheet.folder(),
        work -> {
          var answer = locked(work, sheet);
          if (answer.version() != version) {
            return new Saving.ChangedMeanwhile(answer);
          }
          var before = answer.named();
          draft
              .values()
              .forEach(
                  (field, value) -> {
                    if (!value.equals(answer.value(field))) {
                      answer.write(field, value, work.stamp());
                    }
                  });
          record(work, answer, Change.between(before, answer.named()));
          return new Saving.Done(answer);
        });
  }

  private Answer locked(Assessing.Work work, Sheet sheet) {
    var answer = rows.answer(work.assessment(), sheet.indicator());
    rows.lock(answer);
    return answer;
  }

  private void record(Assessing.Work work, Answer answer, Change change) {
    rows.flush();
    if (!change.isEmpty()) {
      assessing.record(work, "answered", change.with("indicator", answer.indicator()));
    }
  }
}
