package tw.jiegui.core.documents;

import java.io.IOException;
import java.io.InputStream;

/// Looks for harmful software. An exception means that it could not look: asked again later.
public interface Scanner {
  boolean isConfigured();

  Verdict scan(InputStream content) throws IOException;

  sealed interface Verdict {
    record Clean() implements Verdict {}

    record Found(String name) implements Verdict {}
  }
}
