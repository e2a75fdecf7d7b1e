package tw.jiegui.web.candidacies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Where a school would stand at one tier, before it types anything.
public record ChancePage(
    Shell shell, String about, TableHead head, Findings findings, @Nullable Apply apply)
    implements Page {
  public record Findings(List<FindingRow> mayApply, List<FindingRow> criteria) {
    public Findings {
      mayApply = List.copyOf(mayApply);
      criteria = List.copyOf(criteria);
    }
  }

  public record Apply(String address, Hidden id, Button button) {}
}
