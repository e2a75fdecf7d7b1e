package tw.jiegui.web.signin;

import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

public record SignedOutPage(Shell shell) implements Page {}
