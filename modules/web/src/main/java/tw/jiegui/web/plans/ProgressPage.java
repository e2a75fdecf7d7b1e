package tw.jiegui.web.plans;

import java.util.List;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;

/// The progress of one plan in one year, for everybody.
public record ProgressPage(Shell shell, String about, List<Part> parts) implements Page {
  public ProgressPage {
    parts = List.copyOf(parts);
  }

  public record Part(int depth, String title, Tag state, List<Measure> measures) {
    public Part {
      measures = List.copyOf(measures);
    }

    public String css() {
      return depth <= 1 ? "govuk-heading-m" : "govuk-heading-s";
    }
  }

  public record Measure(String name, Tag state, String why) {}
}
