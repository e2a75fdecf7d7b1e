package tw.jiegui.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void a_taken_port_is_named_with_the_way_out() throws IOException {
    try (var taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      var complaint =
          String.valueOf(
              assertThrows(CannotStart.class, () -> Ports.requireFree(port, "--http-port"))
                  .getMessage());
      assertTrue(complaint.startsWith("port " + port + " is taken by "), complaint);
      assertTrue(complaint.endsWith("; stop that, or choose another with --http-port"), complaint);
    }
  }

  @Test
  void a_known_holder_is_named() {
    assertEquals(
        "port 9080 is taken by /usr/bin/python3 (pid 7); stop that, or choose another with"
            + " --http-port",
        Ports.taken(9080, Optional.of("/usr/bin/python3 (pid 7)"), "--http-port"));
  }

  @Test
  void a_free_port_is_no_news() {
    Ports.requireFree(Ports.free());
  }
}
