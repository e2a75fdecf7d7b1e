package tw.jiegui.web.assessment;

import java.util.List;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// An assessment, aspect by aspect.
public record TaskListPage(
    Shell shell, Standing standing, List<Link> requests, List<Section> sections) implements Page {
  public TaskListPage {
    requests = List.copyOf(requests);
    sections = List.copyOf(sections);
  }

  public record Standing(
      String school, String frame, String sentence, List<Mark> levels, Link path) {
    public Standing {
      levels = List.copyOf(levels);
    }
  }

  /// A level, and whether it is reached.
  public record Mark(String name, Tag tag) {}

  public record Section(String id, String name, String about, TableHead head, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link indicator, Marks marks, String items, String judgement) {}

  /// What an indicator is, how far it is, and what the office still asks.
  public record Marks(String kind, Tag state, String requests) {}
}
