package tw.jiegui.web.papers;

/// A document that is written from top to bottom.
public sealed interface Paper permits Odt, Pdf {
  Paper heading(int level, String text);

  Paper paragraph(String text);

  Paper table(Grid grid);

  byte[] write();
}
