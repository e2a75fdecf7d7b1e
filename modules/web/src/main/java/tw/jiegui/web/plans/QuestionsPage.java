package tw.jiegui.web.plans;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// The questions of an authority, or those that lie with somebody's schools.
public record QuestionsPage(
    Shell shell, TableHead head, List<Row> rows, Pager pager, EmptyState empty) implements Page {
  public QuestionsPage {
    rows = List.copyOf(rows);
  }

  public record Row(Link question, String about, String due, Tag state) {}
}
