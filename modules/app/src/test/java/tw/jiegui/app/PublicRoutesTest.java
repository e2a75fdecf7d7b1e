package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tw.jiegui.web.ApiApplication;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.PublicRoute;

/// Two places say what is open to everybody: the mark on a resource, which the guard reads, and
/// web.xml, which the container reads. Where they differ, a page is closed to those it is for, or
/// one of two locks is off.
class PublicRoutesTest {
  private static final String API =
      ApiApplication.class.getAnnotation(ApplicationPath.class).value();

  /// A page's path, and whether its resource calls it public.
  private record Page(String path, boolean open) {
    static Page open(String path) {
      return new Page(path, true);
    }

    static Page closed(String path) {
      return new Page(path, false);
    }

    /// Beside the pattern of everything, the container's default is left with the root alone.
    boolean isUnder(String pattern) {
      return pattern.endsWith("/*")
          ? path.startsWith(pattern.substring(0, pattern.length() - 1))
          : path.equals(pattern.isEmpty() ? "/" : pattern);
    }
  }

  @Test
  void the_marks_and_web_xml_agree() throws Exception {
    assertEquals(List.of(), disagreements(pages(), unprotected()));
  }

  @Test
  void a_mark_that_web_xml_does_not_know_is_noticed() {
    assertEquals(
        List.of("/help is marked, and closed in web.xml"),
        disagreements(List.of(Page.open("/help"), Page.open("/")), List.of("", "/")));
  }

  @Test
  void a_pattern_of_web_xml_without_a_mark_is_noticed() {
    assertEquals(
        List.of("/{authority}/schools is not marked, and open in web.xml"),
        disagreements(
            List.of(Page.closed("/{authority}/schools"), Page.open("/{authority}/map")),
            List.of("/{authority}/*")));
  }

  @Test
  void a_pattern_that_leads_nowhere_is_noticed() {
    assertEquals(
        List.of("/news/* is open in web.xml for nothing"),
        disagreements(List.of(Page.closed("/newsletter")), List.of("/news/*")));
  }

  private static List<String> disagreements(List<Page> pages, List<String> patterns) {
    var differing =
        pages.stream()
            .filter(page -> page.open() != patterns.stream().anyMatch(page::isUnder))
            .map(
                page ->
                    page.open()
                        ? page.path() + " is marked, and closed in web.xml"
                        : page.path() + " is not marked, and open in web.xml");
    var idle =
        patterns.stream()
            .filter(pattern -> pages.stream().noneMatch(page -> page.isUnder(pattern)))
            .map(pattern -> pattern + " is open in web.xml for nothing");
    return Stream.concat(differing, idle).distinct().toList();
  }

  private static List<Page> pages() {
    return new ClassFileImporter()
        .importPackages("tw.jiegui.web").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .filter(type -> !type.isAnnotatedWith(ApiResource.class))
            .flatMap(PublicRoutesTest::pages)
            .toList();
  }

  private static Stream<Page> pages(JavaClass type) {
    return type.getAllMethods().stream()
        .map(JavaMethod::reflect)
        .filter(PublicRoutesTest::isServed)
        .map(
            method ->
                new Page(
                    path(type.reflect()) + (path(method).equals("/") ? "" : path(method)),
                    isMarked(type.reflect()) || isMarked(method)));
  }

  private static boolean isServed(AnnotatedElement method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static boolean isMarked(AnnotatedElement element) {
    return element.isAnnotationPresent(PublicRoute.class);
  }

  private static String path(AnnotatedElement element) {
    var path = element.getAnnotation(Path.class);
    return path == null ? "/" : "/" + path.value();
  }

  /// The API is open to the container, because a filter of ours asks for its tokens.
  private static List<String> unprotected() throws Exception {
    var file = java.nio.file.Path.of("src/main/webapp/WEB-INF/web.xml");
    try (var source = Files.newInputStream(file)) {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
      return elements(document.getElementsByTagName("security-constraint"))
          .filter(each -> each.getElementsByTagName("auth-constraint").getLength() == 0)
          .flatMap(each -> elements(each.getElementsByTagName("url-pattern")))
          .map(Element::getTextContent)
          .filter(pattern -> !pattern.equals(API + "/*"))
          .toList();
    }
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }
}
