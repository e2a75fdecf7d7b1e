package tw.jiegui.core.documents;

import java.io.IOException;

/// The files behind the rows cannot be read or written now.
public class StoreUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreUnreachable(Throwable cause) {
    super(cause);
  }

  interface Storing<T> {
    T run() throws IOException;
  }

  static <T> T storing(Storing<T> work) {
    try {
      return work.run();
    } catch (IOException failed) {
      throw new StoreUnreachable(failed);
    }
  }
}
