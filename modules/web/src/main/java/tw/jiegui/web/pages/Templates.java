package tw.jiegui.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/// Templates compiled into the application: nothing is read or compiled while it runs.
public final class Templates {
  private static final String BASE = "tw.jiegui.web.";
  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  public static Utf8ByteOutput render(Page page) {
    var html = new Utf8ByteOutput();
    ENGINE.render(nameFor(page.getClass()), page, html);
    return html;
  }

  static String nameFor(Class<?> page) {
    return page.getName().substring(BASE.length()).replace('.', '/') + ".jte";
  }

  private static TemplateEngine engine() {
    var engine =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            Templates.class.getClassLoader(),
            "tw.jiegui.web.pages.generated");
    engine.setBinaryStaticContent(true);
    return engine;
  }
}
