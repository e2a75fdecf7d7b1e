package tw.jiegui.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A write says which state it means to change (RFC 9110, If-Match), and is refused without.
@RequestScoped
public class Conditions {
  private static final Pattern STRONG = Pattern.compile("\"([\\x21\\x23-\\x7e]{1,100})\"");

  @Inject private Problems problems;

  @SuppressWarnings("NullAway.Init")
  protected Conditions() {}

  public static String tag(Object state) {
    return "\"" + state + "\"";
  }

  /// With its tag, and without its body for whoever has this state already. Weak or strong makes no
  /// difference to whoever only reads.
  public static Response read(@Nullable String ifNoneMatch, Object state, Supplier<?> body) {
    var known = ifNoneMatch != null && ifNoneMatch.contains(tag(state));
    return (known ? Response.notModified() : Response.ok(body.get()))
        .header("ETag", tag(state))
        .build();
  }

  public Response ifMatch(@Nullable String header, Function<String, Response> work) {
    if (header == null || header.isBlank()) {
      return problems.answer(Trouble.PRECONDITION_REQUIRED);
    }
    var tag = STRONG.matcher(header.strip());
    return tag.matches() ? work.apply(tag.group(1)) : problems.answer(Trouble.PRECONDITION_FAILED);
  }

  /// For a state that is counted: a tag that is no number was never given out.
  public Response ifVersion(@Nullable String header, Function<Integer, Response> work) {
    return ifMatch(
        header,
        tag ->
            tag.matches("[0-9]{1,9}")
                ? work.apply(Integer.valueOf(tag))
                : problems.answer(Trouble.PRECONDITION_FAILED));
  }
}
