package tw.jiegui.authorities.ministry;

import tw.jiegui.core.composing.ComposingContract;

class MinistryComposingTest extends ComposingContract {
  MinistryComposingTest() {
    super("ministry");
  }
}
