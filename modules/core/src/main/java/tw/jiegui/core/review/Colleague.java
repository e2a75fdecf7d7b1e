package tw.jiegui.core.review;

import java.util.Optional;
import java.util.UUID;

/// A reviewer by name, with how much he has at hand and how much he has done.
public record Colleague(
    Reviewer reviewer, String name, Optional<String> email, Optional<String> subject, Load load) {
  public record Load(int open, int submitted) {
    static final Load NONE = new Load(0, 0);
  }

  public UUID id() {
    return reviewer.id();
  }

  public boolean isFull() {
    return load.open() >= reviewer.terms().mostOpen();
  }

  Ties.Someone someone() {
    return new Ties.Someone(id(), subject, email);
  }

  Balance.Free free() {
    return new Balance.Free(id(), load.open(), reviewer.terms().mostOpen());
  }
}
