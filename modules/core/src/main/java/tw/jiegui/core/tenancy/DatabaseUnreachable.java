package tw.jiegui.core.tenancy;

public class DatabaseUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnreachable(Throwable cause) {
    super(cause);
  }
}
