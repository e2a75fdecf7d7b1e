package tw.jiegui.web.directory;

/// The identity provider did not answer, or not as expected.
final class DirectoryFailure extends Exception {
  private static final long serialVersionUID = 1L;

  DirectoryFailure(String what) {
    super(what);
  }

  DirectoryFailure(String what, Throwable cause) {
    super(what, cause);
  }
}
