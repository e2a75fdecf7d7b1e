package tw.jiegui.web.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// What a draft would find of the schools that there are.
public record PreviewPage(Shell shell, Link draft, @Nullable Trying trying) implements Page {
  public record Trying(Tiers tiers, Filter filter, Misses misses, Results results) {}

  public record Tiers(TableHead head, List<TierRow> rows) {
    public Tiers {
      rows = List.copyOf(rows);
    }
  }

  public record TierRow(String tier, String met, String missing, String unknown) {}

  public record Filter(String address, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// How many schools each condition or criterion costs.
  public record Misses(TableHead head, List<MissRow> rows) {
    public Misses {
      rows = List.copyOf(rows);
    }
  }

  public record MissRow(String name, String asks, String schools) {}

  public record Results(TableHead head, List<SchoolRow> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record SchoolRow(String school, Tag verdict, List<String> why) {
    public SchoolRow {
      why = List.copyOf(why);
    }
  }
}
