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
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.ApiResource;

/// A way into the application, read from its own resource classes: a new one is in without a list.
record Route(String method, String template) {
  /// `{name}` or `{name: expression}`, whose expression may have braces of its own.
  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*(\\w+)\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");

  private static final Pattern WORDS = Pattern.compile("[a-z-]+(?:\\|[a-z-]+)+");

  /// A part of the path that is filled in; its words, where only those fit.
  record Parameter(String name, List<String> words) {}

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
    return type.getAllMethods().stream()
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

  List<Parameter> parameters() {
    return PARAMETER
        .matcher(template)
        .results()
        .map(found -> new Parameter(found.group(1), words(found.group(2))))
        .toList();
  }

  private static List<String> words(@Nullable String expression) {
    String form = expression == null ? "" : expression.strip();
    return WORDS.matcher(form).matches() ? List.of(form.split("\\|", -1)) : List.of();
  }

  /// The path with its parameters filled in.
  String path(Map<String, String> values) {
    return PARAMETER
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "none")))
        .replaceAll("//+", "/");
  }

  /// What pages of this route have in common with that path, if it leads here: its template, and
  /// the words in it that come from a closed list.
  Optional<String> kind(String path) {
    var here = Pattern.compile(pattern()).matcher(path);
    if (!here.matches()) {
      return Optional.empty();
    }
    var kind = new StringJoiner(" ").add(template);
    for (var parameter : parameters()) {
      if (!parameter.words().isEmpty()) {
        kind.add(here.group(parameter.name()));
      }
    }
    return Optional.of(kind.toString());
  }

  private String pattern() {
    return PARAMETER
        .matcher(template)
        .replaceAll(
            found -> {
              String form = found.group(2) == null ? "[^/]+" : found.group(2).strip();
              return Matcher.quoteReplacement("(?<" + found.group(1) + ">" + form + ")");
            })
        .replaceAll("//+", "/");
  }
}
