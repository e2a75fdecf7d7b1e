package tw.jiegui.web.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Invitations that nobody has followed and that soon cannot be followed any more.
@ApplicationScoped
public class MemberTasks implements Tasks {
  private static final Duration SOON = Duration.ofDays(7);

  @Inject private Inviting inviting;

  @SuppressWarnings("NullAway.Init")
  protected MemberTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    long expiring = Grants.manages(acting) ? inviting.countExpiringWithin(acting, SOON) : 0;
    if (expiring == 0) {
      return List.of();
    }
    var paths = new MemberPaths(acting.authority());
    return List.of(
        new Task(
            Link.to(paths.invitations(), texts.of("members.task.expiring", expiring)),
            texts.of("members.task.expiring.text")));
  }
}
