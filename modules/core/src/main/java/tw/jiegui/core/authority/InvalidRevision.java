package tw.jiegui.core.authority;

/// A revision that cannot hold: names the key and, once known, the file.
public final class InvalidRevision extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String problem;

  public InvalidRevision(String key, String problem) {
    super(key + ": " + problem);
    this.key = key;
    this.problem = problem;
  }

  private InvalidRevision(String source, InvalidRevision cause) {
    super(source + ": " + cause.getMessage(), cause);
    this.key = cause.key;
    this.problem = cause.problem;
  }

  InvalidRevision in(String source) {
    return new InvalidRevision(source, this);
  }

  public String key() {
    return key;
  }

  public String problem() {
    return problem;
  }
}
