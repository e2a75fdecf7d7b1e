package tw.jiegui.core.members;

import java.time.LocalDate;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;

/// Who follows, and from which day, as somebody typed it. A member's name is known already.
public record HandOverDraft(String email, String name, String from) {
  /// A hand-over read without a problem.
  public record Entry(Invitation.Guest successor, LocalDate from) {}

  public Checked<Entry> check(LocalDate today) {
    var reader = new Reader();
    var address = EmailAddress.read(reader, "email", email);
    var called = reader.optionalText("name", name, Member.LONGEST_NAME);
    var day = reader.date("from", from);
    if (day.isAfter(LocalDate.EPOCH) && day.isBefore(today)) {
      reader.problem("from", "in-the-past");
    }
    return reader.result(() -> new Entry(new Invitation.Guest(address, called), day));
  }
}
