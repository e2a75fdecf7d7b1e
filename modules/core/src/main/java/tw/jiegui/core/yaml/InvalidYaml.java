package tw.jiegui.core.yaml;

/// A file that cannot hold: names the key and, once known, the file.
public final class InvalidYaml extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String problem;

  public InvalidYaml(String key, String problem) {
    super(key + ": " + problem);
    this.key = key;
    this.problem = problem;
  }

  private InvalidYaml(String source, InvalidYaml cause) {
    super(source + ": " + cause.getMessage(), cause);
    this.key = cause.key;
    this.problem = cause.problem;
  }

  public InvalidYaml in(String source) {
    return new InvalidYaml(source, this);
  }

  public String key() {
    return key;
  }

  public String problem() {
    return problem;
  }

  public String problemInChinese() {
    return InChinese.of(problem);
  }
}
