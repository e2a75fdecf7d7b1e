package tw.jiegui.web.certificates;

import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// Asks for a certificate's number, and says where there is none of it.
public record VerifyPage(Shell shell, int status, Field number, @Nullable String unknown)
    implements Page {}
