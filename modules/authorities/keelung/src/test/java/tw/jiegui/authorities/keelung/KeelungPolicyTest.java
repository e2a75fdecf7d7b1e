package tw.jiegui.authorities.keelung;

import tw.jiegui.core.policy.PolicyContract;

class KeelungPolicyTest extends PolicyContract {
  KeelungPolicyTest() {
    super("keelung");
  }
}
