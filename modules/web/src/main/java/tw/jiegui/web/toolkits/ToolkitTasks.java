package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.toolkits.ToolkitState;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Toolkits that wait for a moderator, and those that came back to their author.
@RequestScoped
class ToolkitTasks implements Tasks {
  @Inject private Workshop workshop;

  @SuppressWarnings("NullAway.Init")
  protected ToolkitTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var tasks = new ArrayList<Task>();
    if (acting.is(Workshop.MODERATORS)) {
      add(tasks, acting, texts, ToolkitState.SUBMITTED, "toolkits.task.moderate");
    } else if (acting.is(Workshop.SCHOOL_AUTHORS)) {
      add(tasks, acting, texts, ToolkitState.RETURNED, "toolkits.task.mend");
    }
    return tasks;
  }

  private void add(List<Task> tasks, Acting acting, Texts texts, ToolkitState state, String key) {
    long waiting = workshop.list(acting, Optional.of(state), new Paging(1, 1)).total();
    if (waiting > 0) {
      String list = new ToolkitPaths(acting.authority()).workshop(state);
      tasks.add(new Task(Link.to(list, texts.of(key, waiting)), texts.of(key + ".why")));
    }
  }
}
