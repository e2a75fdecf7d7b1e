package tw.jiegui.web.filestore;

import java.io.InputStream;
import tw.jiegui.core.documents.Scanner;

/// None is set up, and people are told so.
record NoScanner() implements Scanner {
  @Override
  public boolean isConfigured() {
    return false;
  }

  @Override
  public Verdict scan(InputStream content) {
    throw new IllegalStateException("no scanner is set up");
  }
}
