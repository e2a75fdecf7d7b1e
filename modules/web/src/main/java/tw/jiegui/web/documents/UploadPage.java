package tw.jiegui.web.documents;

import java.util.List;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.uploads.SendForm;

/// Where files are chosen, and what they may be.
public record UploadPage(
    Shell shell, int status, ErrorSummary errors, SendForm form, Link back, Guide guide)
    implements Page {
  public record Guide(List<String> limits, List<String> kinds) {
    public Guide {
      limits = List.copyOf(limits);
      kinds = List.copyOf(kinds);
    }
  }
}
