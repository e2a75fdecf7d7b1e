package tw.jiegui.web.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Supplier;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolDraft;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolLifecycle;
import tw.jiegui.core.schools.SchoolRegistry;

/// Turns what was typed into the use case that it asks for, or says what is wrong with it.
@ApplicationScoped
class Edits {
  @Inject private SchoolRegistry registry;
  @Inject private SchoolLifecycle lifecycle;

  @SuppressWarnings("NullAway.Init")
  protected Edits() {}

  /// The school as somebody saw it.
  record Seen(Acting acting, SchoolCode code, int version) {}

  Checked<Supplier<Edited>> read(Action action, Seen seen, Typed typed) {
    return switch (action) {
      case NEW -> throw new IllegalArgumentException("no school to edit yet");
      case FACTS -> facts(seen, typed);
      case RENAME -> rename(seen, typed);
      case SPLIT -> split(seen, typed);
      case MERGE -> merge(seen, typed);
      case CLOSE -> typed.ground().check().map(ground -> () -> close(seen, ground));
      case REOPEN -> typed.ground().check().map(ground -> () -> reopen(seen, ground));
    };
  }

  private Checked<Supplier<Edited>> facts(Seen seen, Typed typed) {
    return SchoolDraft.check(typed.facts())
        .map(
            facts ->
                () ->
                    registry.correct(
                        seen.acting(), seen.code(), new Edit<>(seen.version(), facts)));
  }

  private Checked<Supplier<Edited>> rename(Seen seen, Typed typed) {
    return Checked.both(
        SchoolDraft.check(typed.identity()),
        typed.ground().check(),
        (identity, ground) ->
            () ->
                lifecycle.rename(
                    seen.acting(), seen.code(), new Edit<>(seen.version(), identity), ground));
  }

  private Checked<Supplier<Edited>> split(Seen seen, Typed typed) {
    return Checked.both(
        typed.draft().check(),
        typed.ground().check(),
        (entry, ground) ->
            () ->
                lifecycle.split(
                    seen.acting(), seen.code(), new Edit<>(seen.version(), entry), ground));
  }

  private Checked<Supplier<Edited>> merge(Seen seen, Typed typed) {
    return Checked.both(
        successor(typed),
        typed.ground().check(),
        (into, ground) ->
            () ->
                lifecycle.merge(
                    seen.acting(), seen.code(), new Edit<>(seen.version(), into), ground));
  }

  static Checked<SchoolCode> successor(Typed typed) {
    var reader = new Reader();
    String code = reader.text("into", typed.value("into"), 20).toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !SchoolCode.isWellFormed(code)) {
      reader.problem("into", "not-a-school-code");
    }
    return reader.result(() -> new SchoolCode(code));
  }

  private Edited close(Seen seen, Ground ground) {
    return lifecycle.close(seen.acting(), seen.code(), seen.version(), ground);
  }

  private Edited reopen(Seen seen, Ground ground) {
    return lifecycle.reopen(seen.acting(), seen.code(), seen.version(), ground);
  }
}
