package tw.jiegui.web.pages;

public record TextArea(Caption caption, String value, int rows) {
  public TextArea hint(String hint) {
    return new TextArea(caption.hinted(hint), value, rows);
  }

  public TextArea rows(int number) {
    return new TextArea(caption, value, number);
  }
}
