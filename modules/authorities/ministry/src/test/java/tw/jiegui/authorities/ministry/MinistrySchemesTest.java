package tw.jiegui.authorities.ministry;

import tw.jiegui.core.certification.SchemeContract;

class MinistrySchemesTest extends SchemeContract {
  MinistrySchemesTest() {
    super("ministry");
  }
}
