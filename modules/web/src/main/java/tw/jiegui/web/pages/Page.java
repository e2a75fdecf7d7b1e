package tw.jiegui.web.pages;

import tw.jiegui.web.language.Texts;

/// One record, rendered by the template of the same name in the folder of its package: SchoolPage
/// of tw.jiegui.web.schools by schools/SchoolPage.jte, which takes `@param SchoolPage page`.
public interface Page {
  Shell shell();

  default int status() {
    return 200;
  }

  default Texts texts() {
    return shell().texts();
  }

  default String text(String key, Object... details) {
    return texts().of(key, details);
  }
}
