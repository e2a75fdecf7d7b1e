package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.candidacies.Handling.Ask;
import tw.jiegui.core.input.Problem;

/// The same for many candidacies, each in a transaction of its own: what somebody else has moved
/// meanwhile is left, and so is what cannot be done for all alike.
@ApplicationScoped
public class Several {
  @Inject private Handling handling;

  @SuppressWarnings("NullAway.Init")
  protected Several() {}

  /// One of many that an officer ticked, as he saw it.
  public record Ticked(UUID id, int version) {}

  /// How many of those ticked took the step, and which did not.
  public record Result(int done, List<Left> left) {
    public Result {
      left = List.copyOf(left);
    }
  }

  /// One that did not: moved meanwhile, or refused for the problems told.
  public record Left(Candidacy candidacy, List<Problem> problems) {
    public Left {
      problems = List.copyOf(problems);
    }
  }

  public Result turn(Acting acting, List<Ticked> ticked, Move move, String reason) {
    return each(
        acting,
        ticked,
        one -> handling.turn(acting, one.id(), new Ask(one.version(), move, reason, true)));
  }

  /// Opens the reviews of many; where one is open already, or none is due, nothing is done.
  public Result openReviews(Acting acting, List<Ticked> ticked) {
    return each(acting, ticked, one -> handling.openReview(acting, one.id()));
  }

  private Result each(Acting acting, List<Ticked> ticked, Function<Ticked, Turned> step) {
    int done = 0;
    var left = new ArrayList<Left>();
    for (var one : ticked) {
      switch (step.apply(one)) {
        case Turned.Done _ -> done++;
        case Turned.ChangedMeanwhile(var now) -> left.add(new Left(now, List.of()));
        case Turned.Refused(var problems) ->
            left.add(new Left(handling.candidacy(acting, one.id()), problems));
      }
    }
    return new Result(done, left);
  }
}
