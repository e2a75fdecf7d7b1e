package tw.jiegui.app;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/// The application as the build made it, with a test put in.
final class Built {
  private Built() {}

  static WebArchive war(Class<?>... tests) {
    return ShrinkWrap.create(ZipImporter.class, "jiegui.war")
        .importFrom(new File("target/jiegui.war"))
        .as(WebArchive.class)
        .addClasses(tests);
  }
}
