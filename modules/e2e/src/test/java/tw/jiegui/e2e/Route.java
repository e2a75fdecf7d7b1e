package tw.jiegui.e2e;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.jiegui.web.ApiResource;

/// A way into the application, read from its own resource classes: a new one is in without a list.
record Route(String method, String template) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)(?::[^}]*)?}");

  static List<Route> all() {
    return new ClassFileImporter()
        .importPackages("tw.jiegui.web").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(Route::of)
            .distinct()
            .sorted(Comparator.comparing(Route::template).thenComparing(Route::method))
            .toList();
  }

  private static Stream<Route> of(JavaClass type) {
    String root = type.isAnnotatedWith(ApiResource.class) ? "/api/v1/" : "/";
    String path = root + type.reflect().getAnnotation(Path.class).value();
    return type.getMethods().stream()
        .flatMap(
            method -> verb(method).stream().map(verb -> new Route(verb, path + suffix(method))));
  }

  private static Optional<String> verb(JavaMethod method) {
    return Stream.of(method.reflect().getAnnotations())
        .flatMap(
            annotation ->
                Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String suffix(JavaMethod method) {
    var path = method.reflect().getAnnotation(Path.class);
    return path == null ? "" : "/" + path.value();
  }

  boolean isApi() {
    return template.startsWith("/api/");
  }

  boolean hasAuthority() {
    return template.contains("{authority}");
  }

  List<String> parameters() {
    return PARAMETER.matcher(template).results().map(found -> found.group(1).strip()).toList();
  }

  /// The path with its parameters filled in.
  String path(Map<String, String> values) {
    return PARAMETER
        .matcher(template)
        .replaceAll(found -> values.getOrDefault(found.group(1).strip(), "none"))
        .replaceAll("//+", "/");
  }
}
