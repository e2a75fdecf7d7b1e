package tw.jiegui.core.documents;

import java.util.List;
import java.util.function.Function;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.documents.Document.Home;
import tw.jiegui.core.input.Problem;

/// Where somebody sends a file. Whose affair that place is decides who may, and what is noted of
/// it.
public interface Destination {
  Acting acting();

  /// Opens it in a transaction of its own, for this person.
  <T> T within(Function<Open, T> work);

  /// A place into which this person may put files until the transaction ends.
  interface Open {
    Home home();

    /// What speaks against one more file of this size, whatever it may be.
    List<Problem> check(long size);

    /// Writes the row of a file that was looked through.
    Taken enter(Arrival arrival);
  }
}
