package tw.jiegui.web.documents;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// Where files are chosen, and what they may be.
public record UploadPage(Shell shell, int status, ErrorSummary errors, Sending sending, Guide guide)
    implements Page {
  public record Sending(String address, String uploads, Link back, Button button) {}

  public record Guide(List<String> limits, List<String> kinds, String accept) {
    public Guide {
      limits = List.copyOf(limits);
      kinds = List.copyOf(kinds);
    }
  }
}
