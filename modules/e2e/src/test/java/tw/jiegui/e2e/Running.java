package tw.jiegui.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.Options;

/// Starts everything before the first test that asks for it and stops it after the last.
final class Running implements ParameterResolver {
  /// Where it is reached.
  record Country(LocalStack stack) implements AutoCloseable {
    URI pages() {
      return URI.create(stack.url());
    }

    URI keycloak() {
      return URI.create(stack.keycloakUrl());
    }

    @Override
    public void close() {
      stack.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Country.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Country.class, _ -> start(), Country.class);
  }

  private static Country start() {
    try {
      var data = Files.createTempDirectory(Path.of("target"), "country");
      return new Country(LocalStack.start(Options.on(data.toAbsolutePath())));
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
