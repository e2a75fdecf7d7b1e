package tw.jiegui.authorities.ministry;

import tw.jiegui.core.policy.PolicyContract;

class MinistryPolicyTest extends PolicyContract {
  MinistryPolicyTest() {
    super("ministry");
  }
}
