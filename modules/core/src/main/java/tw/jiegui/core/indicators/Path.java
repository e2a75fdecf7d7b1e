package tw.jiegui.core.indicators;

import java.util.List;

/// What leads from where a school stands to a level.
public sealed interface Path {
  Level level();

  record Reached(Level level) implements Path {}

  /// Done in any order, they reach the level; with fewer items, or fewer parts, nothing does.
  record Steps(Level level, List<Step> steps) implements Path {
    public Steps {
      steps = List.copyOf(steps);
    }

    public Effort effort() {
      return steps.stream().map(Step::effort).reduce(Effort.NONE, Effort::plus);
    }

    public List<Step> nearlyMet() {
      return steps.stream().filter(step -> step.state().nearlyMet()).toList();
    }
  }

  /// So many more optional indicators have to be picked before any work can reach it.
  record TooFew(Level level, int more) implements Path {}

  /// The frame gives counts only, so there is nothing to point to.
  record Unlisted(Level level) implements Path {}
}
