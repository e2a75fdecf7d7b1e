package tw.jiegui.authorities.taipei;

import tw.jiegui.core.certification.SchemeContract;

class TaipeiSchemesTest extends SchemeContract {
  TaipeiSchemesTest() {
    super("taipei");
  }
}
