package tw.jiegui.core.policy;

import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.yaml.InvalidYaml;

/// What hangs on proposals, and comes into force with them: in the same transaction, or not at all.
public interface Attendant {
  /// Why it could not come into force beside the policy as it would then be.
  List<InvalidYaml> objections(Proposal proposal, Policy policy);

  void follow(Acting acting, Hat hat, Proposal proposal);
}
