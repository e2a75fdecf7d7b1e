package tw.jiegui.core.files;

import java.util.regex.Pattern;
import tw.jiegui.core.authority.AuthorityId;

/// The name of a stored file: whose it is, and the keyed hash of what is in it. Its small picture
/// has the same name with an ending.
public record FileName(AuthorityId authority, String key) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}(\\.preview)?");
  private static final String PREVIEW = ".preview";

  public FileName {
    if (!isWellFormed(key)) {
      throw new IllegalArgumentException("not the name of a stored file");
    }
  }

  static boolean isWellFormed(String key) {
    return FORM.matcher(key).matches();
  }

  public FileName preview() {
    return new FileName(authority, content() + PREVIEW);
  }

  /// The hash without an ending.
  public String content() {
    return key.substring(0, 64);
  }
}
