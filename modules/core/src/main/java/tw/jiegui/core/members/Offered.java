package tw.jiegui.core.members;

import java.util.Optional;
import tw.jiegui.core.schools.School;

/// What somebody sees behind an invitation's link.
public sealed interface Offered permits Offered.Open, Accepted.Refused {
  record Open(Invitation invitation, Optional<School> school, boolean underAnotherAddress)
      implements Offered {}
}
