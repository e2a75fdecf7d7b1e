package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Upload;

/// Where a file of subsidies is handed in, and what is wrong with it.
public record SubsidyImportPage(
    Shell shell,
    int status,
    ErrorSummary errors,
    Upload file,
    List<String> columns,
    List<Link> templates,
    Button button)
    implements Page {
  public SubsidyImportPage {
    columns = List.copyOf(columns);
    templates = List.copyOf(templates);
  }
}
