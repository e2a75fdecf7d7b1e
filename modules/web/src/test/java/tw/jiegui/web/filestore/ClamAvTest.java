package tw.jiegui.web.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.documents.Scanner.Verdict;

/// Against a small server that speaks the daemon's protocol.
class ClamAvTest {
  private ServerSocket server;

  @SuppressWarnings("NullAway.Init")
  ClamAvTest() {}

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void the_whole_stream_arrives_and_is_clean() throws Exception {
    byte[] content = new byte[200_000];
    content[199_999] = 7;
    var arrived = answering("stream: OK\0");
    assertEquals(new Verdict.Clean(), scan(content));
    assertArrayEquals(content, arrived.get());
  }

  @Test
  void what_is_found_is_named() throws Exception {
    var arrived = answering("stream: Eicar-Test-Signature FOUND\0");
    assertEquals(new Verdict.Found("Eicar-Test-Signature"), scan(new byte[] {1}));
    assertEquals(1, arrived.get().length);
  }

  @Test
  void an_error_is_no_verdict() throws Exception {
    var arrived = answering("INSTREAM size limit exceeded. ERROR\0");
    var failed = assertThrows(IOException.class, () -> scan(new byte[] {1}));
    assertEquals("the scanner says: INSTREAM size limit exceeded. ERROR", failed.getMessage());
    arrived.get();
  }

  @Test
  void a_server_that_hangs_up_is_no_verdict() throws Exception {
    var arrived = answering("");
    assertThrows(IOException.class, () -> scan(new byte[] {1}));
    arrived.get();
  }

  @Test
  void a_server_that_says_nothing_is_not_waited_for_for_ever() {
    assertThrows(SocketTimeoutException.class, () -> scan(new byte[] {1}));
  }

  @Test
  void a_server_that_is_not_there_is_no_verdict() throws Exception {
    server.close();
    assertThrows(IOException.class, () -> scan(new byte[] {1}));
  }

  private Verdict scan(byte[] content) throws IOException {
    var scanner =
        new ClamAv(
            server.getInetAddress().getHostAddress(),
            server.getLocalPort(),
            Duration.ofMillis(500));
    return scanner.scan(new ByteArrayInputStream(content));
  }

  /// Takes one stream in, answers, and tells what came.
  private CompletableFuture<byte[]> answering(String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (var socket = server.accept()) {
            byte[] came = read(socket);
            socket.getOutputStream().write(answer.getBytes(UTF_8));
            return came;
          } catch (IOException broken) {
            throw new IllegalStateException(broken);
          }
        });
  }

  private static byte[] read(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    assertEquals("zINSTREAM\0", new String(in.readNBytes(10), UTF_8));
    var came = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      came.write(in.readNBytes(length));
    }
    return came.toByteArray();
  }
}
