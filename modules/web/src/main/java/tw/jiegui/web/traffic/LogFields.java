package tw.jiegui.web.traffic;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/// What the server adds to every line that it logs on this thread, each under its name with `ext_`
/// before it. Its API for that is part of the server and has no Maven coordinates, hence the call
/// by name.
final class LogFields {
  private static final Method ADD = method("addExtension", String.class, String.class);
  private static final Method REMOVE = method("removeExtension", String.class);

  private LogFields() {}

  static void add(String name, String value) {
    call(ADD, name, value);
  }

  static void remove(String name) {
    call(REMOVE, name);
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      return Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext")
          .getMethod(name, parameters);
    } catch (ClassNotFoundException | NoSuchMethodException absent) {
      throw new IllegalStateException("this server adds nothing to its log lines", absent);
    }
  }

  private static void call(Method method, Object... arguments) {
    try {
      method.invoke(null, arguments);
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
