package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Names the process that listens on a port, where the kernel tells (Linux, /proc).
final class PortHolder {
  private static final String LISTENING = "0A";

  private PortHolder() {}

  static Optional<String> find(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .map(line -> line.strip().split("\\s+", -1))
        .filter(cells -> cells.length > 9 && cells[3].equals(LISTENING))
        .filter(cells -> cells[1].endsWith(":%04X".formatted(port)))
        .map(cells -> "socket:[" + cells[9] + "]")
        .findFirst()
        .flatMap(PortHolder::owner);
  }

  private static Optional<String> owner(String socket) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .map(process -> process.info().command().orElse("process") + " (pid " + process.pid() + ")")
        .findFirst();
  }

  private static boolean holds(long pid, String socket) {
    try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return descriptors.anyMatch(descriptor -> pointsTo(descriptor, socket));
    } catch (IOException forbidden) {
      return false;
    }
  }

  private static boolean pointsTo(Path descriptor, String socket) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(socket);
    } catch (IOException gone) {
      return false;
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException absent) {
      return List.of();
    }
  }
}
