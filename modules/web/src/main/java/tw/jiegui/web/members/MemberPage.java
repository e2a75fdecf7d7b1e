package tw.jiegui.web.members;

import java.util.List;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;

/// One member, what he holds and held, and what can be done about it.
public record MemberPage(Shell shell, SummaryList facts, List<Post> posts, List<Link> actions)
    implements Page {
  public MemberPage {
    posts = List.copyOf(posts);
    actions = List.copyOf(actions);
  }

  /// Why it ended is empty for what goes on.
  public record Post(String title, Tag standing, String term, String ended, List<Link> actions) {
    public Post {
      actions = List.copyOf(actions);
    }
  }
}
