package tw.jiegui.web.pages;

/// The end of a procedure: what was done, and the number or name by which to refer to it.
public record ConfirmPanel(String title, String text) {}
