package tw.jiegui.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A question, and which schools have answered it how.
public record QuestionPage(
    Shell shell, SummaryList facts, @Nullable Link use, List<Doing> doings, Answers answers)
    implements Page {
  public QuestionPage {
    doings = List.copyOf(doings);
  }

  public record Doing(String address, Button button) {}

  public record Answers(TableHead head, List<Row> rows) {
    public Answers {
      rows = List.copyOf(rows);
    }
  }

  public record Row(String school, Tag state, String answer, String note, String by) {}
}
