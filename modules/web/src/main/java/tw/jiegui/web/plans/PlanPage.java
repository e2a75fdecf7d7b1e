package tw.jiegui.web.plans;

import java.util.List;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A plan as a tree, each part with how far it is in the year looked at.
public record PlanPage(
    Shell shell, Summary summary, Filter filter, Tree tree, List<GaugeView> gauges, Sides sides)
    implements Page {
  public PlanPage {
    gauges = List.copyOf(gauges);
  }

  public record Summary(Tag state, List<String> counts, SummaryList facts, List<String> aims) {
    public Summary {
      counts = List.copyOf(counts);
      aims = List.copyOf(aims);
    }
  }

  public record Filter(String address, Field text, List<Choice> choices, boolean narrowed) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// How many actions the filter leaves, and they themselves below their goals.
  public record Tree(String found, TableHead head, List<Goal> goals) {
    public Tree {
      goals = List.copyOf(goals);
    }
  }

  public record Goal(Link link, Tag state, List<Strategy> strategies) {
    public Goal {
      strategies = List.copyOf(strategies);
    }
  }

  public record Strategy(Link link, Tag state, TableHead head, List<Action> actions) {
    public Strategy {
      actions = List.copyOf(actions);
    }
  }

  public record Action(Link link, Tag state, String stages, String section) {}

  /// What can be done with the plan, and the files to take away.
  public record Sides(List<Link> actions, List<QuestionPage.Doing> doings, List<Link> files) {
    public Sides {
      actions = List.copyOf(actions);
      doings = List.copyOf(doings);
      files = List.copyOf(files);
    }
  }
}
