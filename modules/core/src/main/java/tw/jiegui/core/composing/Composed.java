package tw.jiegui.core.composing;

import java.util.List;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyChange;

/// A scheme as it would be, the policy as it would be with its numbers, and what that changes.
public record Composed(SchoolYear from, Scheme scheme, Policy policy, List<PolicyChange> changes) {
  public Composed {
    changes = List.copyOf(changes);
  }

  /// What a sheet comes to on these grounds, or what is wrong beside each field.
  public static Checked<Composed> of(String key, Sheet sheet, Grounds grounds) {
    return Drafting.check(key, sheet, grounds);
  }
}
