package tw.jiegui.web.candidacies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// The schemes that are open to a school, and what it has applied for.
public record OpenPage(
    Shell shell, @Nullable EmptyState empty, List<Own> own, List<Section> sections)
    implements Page {
  public OpenPage {
    own = List.copyOf(own);
    sections = List.copyOf(sections);
  }

  public record Own(Link candidacy, Tag state, String stage, String due) {}

  public record Section(String id, String name, About about, TableHead head, List<Chance> chances) {
    public Section {
      chances = List.copyOf(chances);
    }
  }

  public record About(String text, Link rules) {}

  public record Chance(Link tier, Tag open, String standing) {}
}
