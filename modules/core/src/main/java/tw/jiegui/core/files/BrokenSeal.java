package tw.jiegui.core.files;

import java.io.IOException;

/// The file is not what was sealed: shortened, reordered, changed, another's, or under another key.
public class BrokenSeal extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenSeal(String what) {
    super(what);
  }
}
