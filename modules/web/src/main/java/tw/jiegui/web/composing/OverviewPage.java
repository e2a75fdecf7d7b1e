package tw.jiegui.web.composing;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// An authority's schemes, what is being composed, and the form that begins another.
public record OverviewPage(
    Shell shell, int status, Published published, Drafted drafted, Beginning beginning)
    implements Page {
  public record Published(TableHead head, List<Row> rows, EmptyState empty) {
    public Published {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link scheme, String version, Tag state, String published) {}

  public record Drafted(TableHead head, List<DraftRow> rows, String none) {
    public Drafted {
      rows = List.copyOf(rows);
    }
  }

  public record DraftRow(Link draft, Tag state, String changed) {}

  public record Beginning(
      ErrorSummary errors, Hidden once, Choice from, List<Field> fields, Button button) {
    public Beginning {
      fields = List.copyOf(fields);
    }
  }
}
