package tw.jiegui.authorities.taipei;

import tw.jiegui.core.policy.PolicyContract;

class TaipeiPolicyTest extends PolicyContract {
  TaipeiPolicyTest() {
    super("taipei");
  }
}
