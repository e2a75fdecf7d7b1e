package tw.jiegui.web.facts;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Upload;

/// Where a file of facts is chosen, and what it must look like.
public record ImportPage(Shell shell, int status, ErrorSummary errors, Sending sending, Guide guide)
    implements Page {
  public record Sending(String address, Upload file, Button button) {}

  public record Guide(List<Link> templates, TableHead head, List<Column> columns) {
    public Guide {
      templates = List.copyOf(templates);
      columns = List.copyOf(columns);
    }
  }

  public record Column(String heading, String needed, String what) {}
}
