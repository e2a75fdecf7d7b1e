package tw.jiegui.web.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.TextArea;

/// A fact to be entered or corrected, with what it will count for.
public record FormPage(
    Shell shell, int status, Intro intro, List<Input> inputs, Sending sending, Notices notices)
    implements Page {
  public FormPage {
    inputs = List.copyOf(inputs);
  }

  public record Intro(String school, ErrorSummary errors, List<Counts.Promise> promises) {
    public Intro {
      promises = List.copyOf(promises);
    }
  }

  /// One of the three.
  public record Input(@Nullable Field field, @Nullable Choice choice, @Nullable TextArea area) {
    static Input of(Field field) {
      return new Input(field, null, null);
    }

    static Input of(Choice choice) {
      return new Input(null, choice, null);
    }

    static Input of(TextArea area) {
      return new Input(null, null, area);
    }
  }

  public record Sending(String address, List<Hidden> hidden, Button button, Link cancel) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }

  /// Why the form is shown again although nothing in it is wrong.
  public record Notices(@Nullable Similar similar, @Nullable Conflict conflict) {
    static final Notices NONE = new Notices(null, null);
  }

  /// These may be the same.
  public record Similar(List<Alike> entries) {
    public Similar {
      entries = List.copyOf(entries);
    }
  }

  public record Alike(Link fact, String days) {}

  /// Somebody else was first: what stands now beside what was typed.
  public record Conflict(String who, TableHead head, List<Difference> differences) {
    public Conflict {
      differences = List.copyOf(differences);
    }
  }

  public record Difference(String field, String now, String typed) {}
}
