package tw.jiegui.core.documents.inspection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tw.jiegui.core.files.Content;

/// Plain text: readable to its end in an encoding that is used here.
final class TextLook {
  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("MS950"));

  private TextLook() {}

  static void look(Content content) throws IOException, Refusal {
    var encodings =
        Bytes.startsWith(content, 0, 0xff, 0xfe) || Bytes.startsWith(content, 0, 0xfe, 0xff)
            ? List.of(StandardCharsets.UTF_16)
            : ENCODINGS;
    for (var encoding : encodings) {
      if (isReadable(content, encoding)) {
        return;
      }
    }
    throw new Refusal("text-unreadable");
  }

  private static boolean isReadable(Content content, Charset encoding) throws IOException {
    var decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[16 * 1024];
    try (var reader = new InputStreamReader(content.stream(), decoder)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] < ' ' && "\t\n\r\f".indexOf(buffer[i]) < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
