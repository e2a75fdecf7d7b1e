package tw.jiegui.core.documents;

/// The files behind the rows cannot be read or written now.
public class StoreUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreUnreachable(Throwable cause) {
    super(cause);
  }
}
