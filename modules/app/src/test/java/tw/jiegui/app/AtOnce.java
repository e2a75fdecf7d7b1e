package tw.jiegui.app;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;

/// Several people at the same moment.
final class AtOnce {
  private AtOnce() {}

  @SuppressWarnings("BanJNDI")
  static <T> List<T> all(List<Callable<T>> work) throws Exception {
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    var running = new ArrayList<Future<T>>();
    work.forEach(each -> running.add(executor.submit(each)));
    var done = new ArrayList<T>();
    for (var each : running) {
      done.add(each.get());
    }
    return done;
  }
}
