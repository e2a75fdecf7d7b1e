package tw.jiegui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Optional;

/// Asks early whether a port is free, so that the answer is a line and not a log.
final class Ports {
  private Ports() {}

  static void requireFree(Options.Chosen ports) {
    requireFree(ports.http(), "--http-port");
    requireFree(ports.keycloak(), "--keycloak-port");
    requireFree(ports.database(), "--db-port");
  }

  static void requireFree(int port, String option) {
    if (isTaken(port)) {
      throw new CannotStart(taken(port, PortHolder.find(port), option));
    }
  }

  static String taken(int port, Optional<String> holder, String option) {
    return "port %d is taken%s; stop that, or choose another with %s"
        .formatted(port, holder.map(who -> " by " + who).orElse(" by another program"), option);
  }

  static Options.Chosen free() {
    try (var one = new ServerSocket(0);
        var two = new ServerSocket(0);
        var three = new ServerSocket(0)) {
      return new Options.Chosen(one.getLocalPort(), two.getLocalPort(), three.getLocalPort());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static boolean isTaken(int port) {
    try (var socket = new ServerSocket(port)) {
      return !socket.isBound();
    } catch (IOException taken) {
      return true;
    }
  }
}
