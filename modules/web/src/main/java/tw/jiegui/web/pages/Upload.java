package tw.jiegui.web.pages;

/// Which kinds of file a browser offers first, such as ".csv,.ods"; the server decides anyway.
public record Upload(Caption caption, String accept) {
  public Upload hint(String hint) {
    return new Upload(caption.hinted(hint), accept);
  }
}
