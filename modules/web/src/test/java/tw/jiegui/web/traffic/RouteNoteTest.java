package tw.jiegui.web.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.opentelemetry.api.trace.Span;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteNoteTest {
  @Test
  void a_trace_tells_the_template_in_place_of_the_address() {
    var told = new HashMap<String, String>();
    RouteNote.hideAddress(remembering(told), "/invitations/{inviter}/{secret}");
    assertEquals(Map.of("url.path", "/invitations/{inviter}/{secret}", "url.query", ""), told);
  }

  private static Span remembering(Map<String, String> told) {
    return (Span)
        Proxy.newProxyInstance(
            Span.class.getClassLoader(),
            new Class<?>[] {Span.class},
            (span, method, attribute) -> {
              told.put(attribute[0].toString(), attribute[1].toString());
              return span;
            });
  }
}
