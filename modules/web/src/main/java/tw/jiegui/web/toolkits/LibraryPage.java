package tw.jiegui.web.toolkits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;

/// The library: what is looked for, and what was found.
public record LibraryPage(
    Shell shell, @Nullable Link workshop, Filter filter, List<Hit> hits, Around around)
    implements Page {
  public LibraryPage {
    hits = List.copyOf(hits);
  }

  public record Filter(String address, Field text, List<Choice> choices, boolean narrowed) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  public record Hit(Link toolkit, String summary, List<String> about) {
    public Hit {
      about = List.copyOf(about);
    }
  }

  public record Around(Pager pager, EmptyState empty) {}
}
