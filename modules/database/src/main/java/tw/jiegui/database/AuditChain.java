package tw.jiegui.database;

import java.util.Optional;
import tw.jiegui.database.AuditVerdict.Broken;
import tw.jiegui.database.AuditVerdict.Flaw;
import tw.jiegui.database.AuditVerdict.Intact;

/// Follows a chain entry by entry and remembers no more than its last link.
final class AuditChain {
  /// The end of a chain, as the database recorded it apart.
  record Head(long seq, String hash) {
    static final Head NONE = new Head(0, "0".repeat(64));
  }

  private final String authority;
  private Head last = Head.NONE;

  AuditChain(String authority) {
    this.authority = authority;
  }

  /// What is wrong with the next entry, if anything.
  Optional<Broken> follow(ChainedEntry entry) {
    long expected = last.seq() + 1;
    if (entry.seq() > expected) {
      return broken(expected, Flaw.MISSING);
    }
    if (entry.seq() < expected || !entry.previousHash().equals(last.hash())) {
      return broken(entry.seq(), Flaw.UNLINKED);
    }
    if (!entry.digest().equals(entry.hash())) {
      return broken(entry.seq(), Flaw.ALTERED);
    }
    last = new Head(entry.seq(), entry.hash());
    return Optional.empty();
  }

  AuditVerdict end(Head head) {
    if (head.seq() > last.seq()) {
      return new Broken(authority, last.seq() + 1, Flaw.CUT_OFF);
    }
    if (head.seq() < last.seq()) {
      return new Broken(authority, head.seq() + 1, Flaw.BEYOND_HEAD);
    }
    return head.equals(last)
        ? new Intact(authority, last.seq())
        : new Broken(authority, last.seq(), Flaw.HEAD_ALTERED);
  }

  private Optional<Broken> broken(long seq, Flaw flaw) {
    return Optional.of(new Broken(authority, seq, flaw));
  }
}
