package tw.jiegui.web.toolkits;

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
import tw.jiegui.web.pages.TextArea;

/// The form in which a toolkit is written.
public record WritePage(Shell shell, int status, Intro intro, Inputs inputs, Sending sending)
    implements Page {
  /// The notice says who was first, where somebody was.
  public record Intro(ErrorSummary errors, @Nullable String notice) {}

  public record Inputs(List<Choice> reach, Language zh, Language en, TextArea links) {
    public Inputs {
      reach = List.copyOf(reach);
    }
  }

  /// The text in one language; open where something stands in it.
  public record Language(Field title, List<TextArea> texts, boolean open) {
    public Language {
      texts = List.copyOf(texts);
    }
  }

  public record Sending(String address, List<Hidden> hidden, Button button, Link cancel) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }
}
