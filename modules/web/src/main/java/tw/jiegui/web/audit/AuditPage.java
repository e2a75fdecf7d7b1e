package tw.jiegui.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// A stretch of the log, newest first.
public record AuditPage(
    Shell shell, int status, ErrorSummary errors, Filter filter, Results results) implements Page {
  public record Filter(
      String address, Inputs inputs, @Nullable String following, boolean narrowed) {}

  public record Inputs(List<Field> fields, Choice action, List<Hidden> followed) {
    public Inputs {
      fields = List.copyOf(fields);
      followed = List.copyOf(followed);
    }
  }

  public record Results(List<Entry> entries, TableHead changes, Ways ways, EmptyState empty) {
    public Results {
      entries = List.copyOf(entries);
    }
  }

  public record Ways(@Nullable Link newest, @Nullable Link older, Link export) {}

  /// The summary is read first; the rest opens on demand.
  public record Entry(Summary summary, List<Difference> differences, Details details) {
    public Entry {
      differences = List.copyOf(differences);
    }
  }

  public record Summary(String when, String action, Link subject, Link actor, String as) {}

  public record Details(long seq, String school, Link correlation, String hash) {}

  public record Difference(String field, String before, String after) {}
}
