package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.places.Here;

/// Does to a school what a program asks for, provided that it means the school as it is now.
@RequestScoped
class ApiEdits {
  @Inject private SchoolRegistry registry;
  @Inject private Edits edits;
  @Inject private SchoolAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected ApiEdits() {}

  /// The school that the address names, and the version that the program saw of it.
  record Target(String code, @Nullable String ifMatch) {}

  <R extends SchoolRequests.Request> Response run(
      Action action, Target target, String body, Class<R> type) {
    return run(
        action, target, JsonText.read(body, type), (school, work) -> answers.answer(work.get()));
  }

  <R extends SchoolRequests.Request> Response run(
      Action action,
      Target target,
      Checked<R> request,
      BiFunction<School, Supplier<Edited>, Response> work) {
    return switch (registry.look(here.acting().authority(), new SchoolCode(target.code()))) {
      case Sighting.Nowhere nowhere -> throw new Absent("school", target.code());
      case Sighting.Moved(var to) -> answers.moved(to);
      case Sighting.Here(var school, var history) -> {
        if (!action.isAllowed(school, here.acting())) {
          throw new Forbidden(action.needed());
        }
        yield conditions.ifVersion(
            target.ifMatch(),
            version -> checked(new Asked(action, school, version), request, work));
      }
    };
  }

  private record Asked(Action action, School school, int version) {}

  private <R extends SchoolRequests.Request> Response checked(
      Asked asked, Checked<R> request, BiFunction<School, Supplier<Edited>, Response> work) {
    return answers.ifValid(
        request.then(sent -> edits.read(asked.action(), seen(asked), typed(asked, sent))),
        edit -> work.apply(asked.school(), edit));
  }

  private Edits.Seen seen(Asked asked) {
    return new Edits.Seen(here.acting(), asked.school().identity().code(), asked.version());
  }

  /// What is absent stays as it is; a school that is split off has nothing to stay.
  private static Typed typed(Asked asked, SchoolRequests.Request sent) {
    return asked.action() == Action.SPLIT
        ? sent.typed()
        : sent.typed().over(Typed.of(asked.school()));
  }
}
