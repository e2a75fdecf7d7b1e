package tw.jiegui.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The resources and providers among the beans, so that a new one is in without a list.
final class Surface {
  private Surface() {}

  static Set<Class<?>> ofPages() {
    return beans(type -> !type.isAnnotationPresent(ApiResource.class));
  }

  static Set<Class<?>> ofApi() {
    return beans(Surface::isForApi);
  }

  private static boolean isForApi(Class<?> type) {
    return type.isAnnotationPresent(ApiResource.class)
        || (type.isAnnotationPresent(Provider.class) && !type.isAnnotationPresent(PagesOnly.class));
  }

  private static Set<Class<?>> beans(Predicate<Class<?>> wanted) {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(Bean::getBeanClass)
        .filter(type -> type.getName().startsWith("tw.jiegui."))
        .filter(Surface::isServed)
        .filter(wanted)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isServed(Class<?> type) {
    return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
  }
}
