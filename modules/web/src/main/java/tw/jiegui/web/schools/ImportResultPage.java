package tw.jiegui.web.schools;

import tw.jiegui.web.pages.ConfirmPanel;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// What an import did.
public record ImportResultPage(Shell shell, ConfirmPanel panel, String by, Link list)
    implements Page {}
