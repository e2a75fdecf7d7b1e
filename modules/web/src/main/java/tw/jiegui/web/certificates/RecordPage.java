package tw.jiegui.web.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// A certificate for the officers who gave it out: what it says, what became of it, what can be
/// done.
public record RecordPage(
    Shell shell, int status, State state, SummaryList about, List<Ruling> rulings) implements Page {
  public RecordPage {
    rulings = List.copyOf(rulings);
  }

  public record State(
      Tag standing, @Nullable String notice, ErrorSummary errors, List<Link> links) {
    public State {
      links = List.copyOf(links);
    }
  }

  /// One form: revoke it, or put another in its place.
  public record Ruling(Words words, Sending sending, List<Field> fields, TextArea reason) {
    public Ruling {
      fields = List.copyOf(fields);
    }
  }

  public record Words(String heading, String lead, Button button) {}

  public record Sending(String address, List<Hidden> hidden) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }
}
