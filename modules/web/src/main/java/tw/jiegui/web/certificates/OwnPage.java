package tw.jiegui.web.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;

/// What somebody's own schools hold, whoever gave it.
public record OwnPage(Shell shell, List<Own> schools, EmptyState empty) implements Page {
  public OwnPage {
    schools = List.copyOf(schools);
  }

  public record Own(String school, List<Held> certificates) {
    public Own {
      certificates = List.copyOf(certificates);
    }
  }

  public record Held(Link certificate, String title, Standing standing, Ways ways) {}

  public record Standing(Tag tag, String sentence, List<String> told) {
    public Standing {
      told = List.copyOf(told);
    }
  }

  /// What can be taken away, and where a renewal begins.
  public record Ways(List<Link> files, @Nullable Link renewal) {
    public Ways {
      files = List.copyOf(files);
    }
  }

  public boolean isEmpty() {
    return schools.stream().allMatch(each -> each.certificates().isEmpty());
  }
}
