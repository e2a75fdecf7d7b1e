package tw.jiegui.core.review;

import java.util.Map;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;

/// The judgement that an example stands for, in words, and the example.
public record AnchorText(String judged, String example) {
  public static Checked<AnchorText> read(String judged, String example) {
    var reader = new Reader();
    String word = reader.text("judged", judged, 60);
    String text = reader.paragraphs("example", example, 2000);
    if (text.isEmpty()) {
      reader.problem("example", "required");
    }
    return reader.result(() -> new AnchorText(word, text));
  }

  Map<String, String> named() {
    return Map.of("judged", judged, "example", example);
  }
}
