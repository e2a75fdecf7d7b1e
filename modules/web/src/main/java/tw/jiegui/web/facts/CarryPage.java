package tw.jiegui.web.facts;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// What of last year may be taken over into this one.
public record CarryPage(
    Shell shell, int status, String school, String lead, List<Choice> choices, Sending sending)
    implements Page {
  public CarryPage {
    choices = List.copyOf(choices);
  }

  public record Sending(String address, Button button, EmptyState nothing) {}
}
