package tw.jiegui.authorities.cities;

import tw.jiegui.core.plans.PlanContract;

/// A city without plans of its own begins with the default.
class CitiesPlansTest extends PlanContract {
  CitiesPlansTest() {
    super("hualien");
  }
}
