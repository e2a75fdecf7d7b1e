package tw.jiegui.web.schools;

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

/// A form that changes the register, whichever of its parts the action needs.
public record EditPage(
    Shell shell,
    int status,
    Intro intro,
    Inputs inputs,
    Sending sending,
    @Nullable Conflict conflict)
    implements Page {
  /// Which school, what the action means, and what is wrong with what was typed.
  public record Intro(String school, String lead, ErrorSummary errors) {}

  public record Inputs(
      @Nullable Search search,
      @Nullable Identity identity,
      @Nullable Facts facts,
      @Nullable Field into,
      @Nullable Ground ground) {}

  public record Identity(Field code, Field nameZh, Field nameEn) {}

  public record Facts(
      Choice kind,
      Choice ownership,
      Field district,
      Choice remote,
      Field students,
      Field teachers) {}

  public record Ground(Field effectiveOn, TextArea reason) {}

  /// Finds the school that takes another over.
  public record Search(String address, Field text, List<Link> found, String nothing) {
    public Search {
      found = List.copyOf(found);
    }
  }

  public record Sending(String address, List<Hidden> hidden, Button button, Link cancel) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }

  /// Somebody else was first: what stands now beside what was typed.
  public record Conflict(String who, TableHead head, List<Difference> differences, Link theirs) {
    public Conflict {
      differences = List.copyOf(differences);
    }
  }

  public record Difference(String field, String now, String typed) {}
}
