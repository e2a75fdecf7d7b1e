package tw.jiegui.web.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import tw.jiegui.core.documents.Scanner;

/// ClamAV's daemon, which takes a stream in chunks over its socket and answers with one line.
record ClamAv(String host, int port, Duration patience) implements Scanner {
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4 * 1024;

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public Verdict scan(InputStream content) throws IOException {
    try (var socket = new Socket()) {
      int milliseconds = Math.toIntExact(patience.toMillis());
      socket.setSoTimeout(milliseconds);
      socket.connect(new InetSocketAddress(host, port), milliseconds);
      send(content, socket);
      return verdict(answer(socket.getInputStream()));
    }
  }

  private static void send(InputStream content, Socket socket) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
    out.write("zINSTREAM\0".getBytes(UTF_8));
    byte[] chunk = new byte[CHUNK];
    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
      if (read > 0) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    var answer = new StringBuilder();
    for (int each = in.read(); each > 0; each = in.read()) {
      answer.append((char) each);
      if (answer.length() > LONGEST_ANSWER) {
        throw new IOException("the scanner says too much");
      }
    }
    return answer.toString().strip();
  }

  /// `stream: OK`, `stream: Eicar-Signature FOUND`, or what went wrong.
  private static Verdict verdict(String answer) throws IOException {
    String said = answer.replaceFirst("^stream: ", "");
    if (said.equals("OK")) {
      return new Verdict.Clean();
    }
    if (said.endsWith(" FOUND")) {
      return new Verdict.Found(said.substring(0, said.length() - " FOUND".length()));
    }
    throw new IOException(said.isEmpty() ? "the scanner hung up" : "the scanner says: " + said);
  }
}
