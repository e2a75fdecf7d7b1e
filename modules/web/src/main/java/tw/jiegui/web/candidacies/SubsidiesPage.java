package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// The subsidies on record, and the form for one more.
public record SubsidiesPage(
    Shell shell, int status, Link fromFile, Listed listed, Entering entering) implements Page {
  public record Listed(TableHead head, List<Row> rows, Pager pager) {
    public Listed {
      rows = List.copyOf(rows);
    }
  }

  public record Row(String school, String tier, String granted, Paid paid) {}

  public record Paid(String amount, String source) {}

  public record Entering(
      ErrorSummary errors, Hidden id, List<Choice> choices, List<Field> fields, Button button) {
    public Entering {
      choices = List.copyOf(choices);
      fields = List.copyOf(fields);
    }
  }
}
