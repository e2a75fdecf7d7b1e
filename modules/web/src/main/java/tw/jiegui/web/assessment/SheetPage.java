package tw.jiegui.web.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// One indicator: what it asks, what serves, what is missing, what the school says of it.
public record SheetPage(
    Shell shell, int status, Head head, List<Item> items, Writing writing, Talk talk)
    implements Page {
  public SheetPage {
    items = List.copyOf(items);
  }

  public record Head(
      String caption, List<Tag> tags, String standard, List<Link> ways, @Nullable Help help) {
    public Head {
      tags = List.copyOf(tags);
      ways = List.copyOf(ways);
    }
  }

  public record Help(String asks, List<String> steps, String example, String mistakes) {
    public Help {
      steps = List.copyOf(steps);
    }
  }

  public record Item(
      Name name, Standing standing, Attached attached, List<Thing> suggested, @Nullable Hand hand) {
    public Item {
      suggested = List.copyOf(suggested);
    }
  }

  public record Name(String id, String text, String about) {}

  public record Standing(Tag tag, String missing, List<Link> enter) {
    public Standing {
      enter = List.copyOf(enter);
    }
  }

  public record Attached(List<Thing> things, List<Thing> before) {
    public Attached {
      things = List.copyOf(things);
      before = List.copyOf(before);
    }
  }

  /// Something registered, what it shows, who put it there, and what can be done with it.
  public record Thing(Link what, String shows, String who, @Nullable Send send) {}

  public record Send(String address, List<Hidden> hidden, String text) {
    public Send {
      hidden = List.copyOf(hidden);
    }
  }

  /// Where somebody himself says what something shows.
  public record Hand(
      String address, Hidden item, Choices choices, @Nullable Hidden shows, boolean open) {}

  public record Choices(Choice what, @Nullable Choice shows) {}

  /// What the school writes, or what it wrote for those who only read.
  public record Writing(@Nullable Form form, List<Said> said, @Nullable Conflict conflict) {
    public Writing {
      said = List.copyOf(said);
    }
  }

  public record Form(
      String address, List<Hidden> hidden, TextArea text, Choice judgement, String saved) {
    public Form {
      hidden = List.copyOf(hidden);
    }
  }

  public record Said(String field, String value, String who) {}

  /// Both texts, and which of them is to stand.
  public record Conflict(List<Clash> clashes) {
    public Conflict {
      clashes = List.copyOf(clashes);
    }
  }

  public record Clash(String field, String who, String theirs, String mine, Choice keep) {}

  public record Talk(List<Remark> remarks, @Nullable Say say) {
    public Talk {
      remarks = List.copyOf(remarks);
    }
  }

  public record Remark(String who, String text, @Nullable Tag tag, @Nullable Send settle) {}

  public record Say(String address, TextArea text, boolean mayAsk) {}
}
