package tw.jiegui.web.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.documents.FactDocuments;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;

/// One fact, what it counts for, and what may be done with it.
public record EntryPage(
    Shell shell, Told told, FactDocuments documents, List<Counts.Asked> counts, Last last)
    implements Page {
  public EntryPage {
    counts = List.copyOf(counts);
  }

  public record Told(String kind, @Nullable String withdrawn, SummaryList facts) {}

  /// What was done to it, and what may be.
  public record Last(History history, Actions actions) {}

  public record History(String recorded, String changed, @Nullable Link all) {}

  public record Actions(@Nullable Link correct, @Nullable Sending sending) {}

  /// Withdraws it, or brings it back.
  public record Sending(String address, Hidden version, String lead, Button button) {}
}
