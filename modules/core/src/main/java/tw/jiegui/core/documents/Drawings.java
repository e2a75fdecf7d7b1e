package tw.jiegui.core.documents;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.files.Content;

/// Draws an SVG that was looked through when it came in.
final class Drawings {
  /// Kept, so that it stays silenced: what it warns of it quotes.
  private static final Logger DRAWING = Logger.getLogger("com.github.weisj.jsvg");

  static {
    DRAWING.setLevel(Level.OFF);
  }

  private Drawings() {}

  /// Nothing is fetched for it, and pictures inside it are left out: they may swell when drawn.
  static Optional<Image> draw(Content content, int longest) throws IOException {
    var context = LoaderContext.builder().externalResourcePolicy(new Nothing()).build();
    try (var stream = content.stream()) {
      return Optional.ofNullable(new SVGLoader().load(stream, null, context))
          .map(drawing -> drawn(drawing, longest));
    }
  }

  private static Image drawn(SVGDocument drawing, int longest) {
    var size = drawing.size();
    float scale = longest / Math.max(1, Math.max(size.width, size.height));
    int width = Math.max(1, Math.round(size.width * scale));
    int height = Math.max(1, Math.round(size.height * scale));
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(width, height));
    pen.dispose();
    return picture;
  }

  /// Says no without a word: the library's own would repeat in the log what the document says.
  private static final class Nothing implements ResourcePolicy {
    @Override
    public @Nullable URI resolveResourceURI(@Nullable URI base, String path) {
      return null;
    }

    @Override
    public @Nullable URI resolveResourceURI(@Nullable URI base, URI resource) {
      return null;
    }
  }
}
