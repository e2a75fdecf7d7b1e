package tw.jiegui.authorities.cities;

import tw.jiegui.core.policy.PolicyContract;

/// What the twenty begin with.
class CitiesPolicyTest extends PolicyContract {
  CitiesPolicyTest() {
    super("default");
  }
}
