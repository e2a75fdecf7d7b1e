package tw.jiegui.web.members;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Upload;

public record ImportPage(
    Shell shell, int status, ErrorSummary errors, List<Link> templates, Sending sending)
    implements Page {
  public ImportPage {
    templates = List.copyOf(templates);
  }

  public record Sending(String address, Upload file, Button button) {}
}
