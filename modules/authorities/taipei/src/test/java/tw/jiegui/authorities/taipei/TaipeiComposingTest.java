package tw.jiegui.authorities.taipei;

import tw.jiegui.core.composing.ComposingContract;

class TaipeiComposingTest extends ComposingContract {
  TaipeiComposingTest() {
    super("taipei");
  }
}
