package tw.jiegui.core.tenancy;

/// Somebody else changed the same row in the same moment, and was first.
public class ChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChangedMeanwhile(Throwable cause) {
    super(cause);
  }
}
