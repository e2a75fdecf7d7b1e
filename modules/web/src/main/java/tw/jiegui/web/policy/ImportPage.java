package tw.jiegui.web.policy;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TextArea;
import tw.jiegui.web.pages.Upload;

/// Takes a whole policy in as a proposal, or lists all that is wrong with the file.
public record ImportPage(Shell shell, int status, Trouble trouble, Sending sending)
    implements Page {
  public record Trouble(ErrorSummary errors, List<String> complaints, int more) {
    public Trouble {
      complaints = List.copyOf(complaints);
    }
  }

  public record Sending(
      String address, Upload file, TextArea reason, Button button, List<Link> templates) {
    public Sending {
      templates = List.copyOf(templates);
    }
  }
}
