package tw.jiegui.e2e;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A page as the server sent it: where it came from, its links and its forms.
record Sent(URI address, int status, String html) {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>");
  private static final Pattern HIDDEN = Pattern.compile("<input\\b([^>]*type=\"hidden\"[^>]*)>");

  record Form(URI action, Map<String, String> fields) {}

  static Sent of(HttpResponse<String> response) {
    return new Sent(response.uri(), response.statusCode(), response.body());
  }

  URI link(String id) {
    return LINK.matcher(html)
        .results()
        .map(link -> link.group(1))
        .filter(attributes -> attributes.contains("id=\"" + id + "\""))
        .map(attributes -> address.resolve(attribute(attributes, "href")))
        .findFirst()
        .orElseThrow(() -> absent("link " + id));
  }

  /// The first form with this id or this action.
  Form form(String name) {
    return FORM.matcher(html)
        .results()
        .filter(form -> form.group(1).contains("=\"" + name + "\""))
        .map(this::read)
        .findFirst()
        .orElseThrow(() -> absent("form " + name));
  }

  boolean asksFor(String field) {
    return html.contains("name=\"" + field + "\"");
  }

  private Form read(MatchResult form) {
    var fields = new HashMap<String, String>();
    HIDDEN
        .matcher(form.group(2))
        .results()
        .map(input -> input.group(1))
        .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
    return new Form(address.resolve(attribute(form.group(1), "action")), fields);
  }

  private static String attribute(String attributes, String name) {
    var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }

  private NoSuchElementException absent(String what) {
    return new NoSuchElementException("no %s on %s (%d)".formatted(what, address, status));
  }
}
