package tw.jiegui.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.signin.SignedOutPage;

class PartsTest {
  private static final Texts ENGLISH = new Texts(Language.EN);

  @Test
  void a_field_keeps_what_was_typed_and_says_what_is_wrong_with_it() {
    var form =
        Form.of(ENGLISH, Map.of("help", "typed")).with(List.of(Problem.of("help", "too-long", 3)));
    Field field = form.text("pages.help");
    assertEquals("typed", field.value());
    assertEquals("Use at most 3 characters", field.caption().error());
    assertEquals("help-error", field.caption().describedBy());
    assertEquals(422, form.status());
  }

  @Test
  void the_summary_of_errors_leads_to_each_field_by_its_label() {
    var form = Form.of(ENGLISH, Map.of()).with(List.of(Problem.of("help", "required")));
    Link line = form.errors("pages").lines().getFirst();
    assertEquals("#help", line.href());
    assertEquals("Help: Fill in this field", line.text());
  }

  @Test
  void a_field_without_fault_points_at_nothing() {
    var caption = Form.of(ENGLISH, Map.of()).text("pages.help").caption();
    assertNull(caption.describedBy());
    assertNull(caption.error());
  }

  @Test
  void what_was_chosen_stays_chosen() {
    var options = List.of(Option.of("a", "A"), Option.of("b", "B"), Option.of("c", "C"));
    var choice = Form.of(ENGLISH, Map.of("help", "a,c")).checkboxes("pages.help", options);
    assertEquals(
        List.of(true, false, true), choice.options().stream().map(Option::chosen).toList());
  }

  @Test
  void a_pager_shows_the_ends_and_what_lies_around() {
    var slice = new Slice<>(List.of(1), 2613, new Paging(7, 50));
    var pager = Pager.of(slice, Address.of("/x").with("q", "國 小"), ENGLISH);
    assertEquals("2,613 results, page 7 of 53", pager.words().count());
    assertEquals(
        List.of("1", "5", "6", "7", "8", "9", "53"),
        pager.pages().stream().map(Link::text).toList());
    assertEquals("/x?q=%E5%9C%8B+%E5%B0%8F&page=8", pager.pages().get(4).href());
  }

  @Test
  void one_page_needs_no_pager() {
    var slice = new Slice<>(List.of(1), 1, new Paging(1, 50));
    assertFalse(Pager.of(slice, Address.of("/x"), ENGLISH).hasMany());
  }

  @Test
  void a_redirect_never_leaves_this_site() {
    assertEquals("/taipei/?q=1", Redirect.withinThisSite("/taipei/?q=1"));
    List.of("//evil.example", "/\\evil.example", "https://evil.example", "", "/a\r\nb")
        .forEach(path -> assertEquals("/", Redirect.withinThisSite(path), path));
  }

  @Test
  void what_a_person_typed_is_never_markup() {
    var shell =
        new Shell(
            new Shell.Heading("<b>&\"", List.of(), null),
            new Shell.Masthead(null, null, List.of(), List.of()),
            ENGLISH,
            new Shell.Footing("today", "", "correlation", Link.to("/x?a=1&b=2", "<i>")));
    String html = new String(Templates.render(new SignedOutPage(shell)).toByteArray(), UTF_8);
    assertTrue(html.contains("&lt;b&gt;"));
    assertFalse(html.contains("<b>"));
    assertFalse(html.contains("<i>"));
  }
}
