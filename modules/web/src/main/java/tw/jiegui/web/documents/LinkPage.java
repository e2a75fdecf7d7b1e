package tw.jiegui.web.documents;

import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// Says that a link leads nowhere, or no more.
public record LinkPage(Shell shell, int status, String said, String advice) implements Page {}
