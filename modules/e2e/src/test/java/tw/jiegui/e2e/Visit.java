package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import tw.jiegui.local.demo.DemoAccounts;

/// One person at a browser of his own, from opening it to closing it.
final class Visit implements AutoCloseable {
  /// By which Keycloak knows the people who have signed in.
  private static final Map<String, List<Cookie>> KNOWN = new ConcurrentHashMap<>();

  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  /// Asked in the page itself, which has no frames: axe's own client opens a second page each time
  /// and fetches what is in order too. Of siblings of one shape, as the rows of a table are, the
  /// first stands for all; the measuring of contrast takes most of the time, and takes it for each.
  private static final String VIOLATIONS =
      """
      async tags => {
        const told = ({name, value}) =>
          /^(class|role|style|type)$/.test(name) || value === '' ? name + '=' + value : name;
        const shape = element => {
          const shapes = new Set();
          for (const child of element.children) {
            const known = shape(child);
            child.toggleAttribute('data-same', shapes.has(known));
            shapes.add(known);
          }
          const text = element.textContent.trim() === '' ? '' : 'text';
          return [element.tagName, [...element.attributes].map(told), text, [...shapes]].join('|');
        };
        shape(document.body);
        const found =
          await axe.run({exclude: ['[data-same]']}, {runOnly: tags, resultTypes: ['violations']});
        document.querySelectorAll('[data-same]').forEach(each => each.removeAttribute('data-same'));
        return found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html);
      }
      """;

  private final BrowserContext context;
  private final Page page;

  private Visit(Browser.NewContextOptions options) {
    context = Chromium.browser().newContext(options);
    page = context.newPage();
  }

  static Visit inChinese() {
    return new Visit(options("zh-TW"));
  }

  static Visit inEnglish() {
    return new Visit(options("en"));
  }

  static Visit withoutScript() {
    return new Visit(options("zh-TW").setJavaScriptEnabled(false));
  }

  static Visit inEnglishWithoutScript() {
    return new Visit(options("en").setJavaScriptEnabled(false));
  }

  static Visit onAPhone() {
    return new Visit(options("zh-TW").setViewportSize(320, 640));
  }

  private static Browser.NewContextOptions options(String locale) {
    return new Browser.NewContextOptions().setLocale(locale).setViewportSize(1200, 900);
  }

  Page page() {
    return page;
  }

  Visit open(String path) {
    page.navigate(Country.url(path));
    return this;
  }

  /// Keycloak knows whom it let in before, as in the next window of one browser.
  Visit signIn(String username) {
    context.addCookies(KNOWN.getOrDefault(username, List.of()));
    open("/sign-in?to=/home");
    return page.url().startsWith(Country.stack().url()) ? this : giveName(username);
  }

  Visit signInByPassword(String username) {
    return open("/sign-in?to=/home").giveName(username);
  }

  /// Keycloak asks for the name on one page and for the password on the next.
  private Visit giveName(String username) {
    page.locator("#username").fill(username);
    page.locator("#kc-login").click();
    giveTheRest(DemoAccounts.PASSWORD);
    KNOWN.put(username, keycloaksCookies());
    return this;
  }

  private List<Cookie> keycloaksCookies() {
    return context.cookies().stream().filter(each -> each.path.startsWith("/realms/")).toList();
  }

  Visit signInThroughTheSchool(String username) {
    return open("/sign-in?to=/home").comeThroughTheSchool(username);
  }

  /// From wherever the sign-in page came up.
  Visit comeThroughTheSchool(String username) {
    page.locator("#social-school-sso").click();
    page.locator("#username").fill(username);
    giveTheRest(DemoAccounts.PASSWORD);
    return this;
  }

  private void giveTheRest(String password) {
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.waitForURL(address -> address.startsWith(Country.stack().url()));
  }

  Visit type(String field, String value) {
    page.locator("#" + field).fill(value);
    return this;
  }

  Visit press() {
    page.locator("main form[method=post] button[type=submit]").first().click();
    page.waitForLoadState();
    return this;
  }

  /// Clicks, and waits for the page that it leads to.
  Visit go(String button) {
    var loaded = new AtomicBoolean();
    Consumer<Page> note = _ -> loaded.set(true);
    page.onDOMContentLoaded(note);
    page.locator(button).first().click();
    page.waitForCondition(loaded::get);
    page.offDOMContentLoaded(note);
    return this;
  }

  Visit follow(String link) {
    page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
    page.waitForLoadState();
    return this;
  }

  String typed(String field) {
    return page.locator("#" + field).inputValue();
  }

  String error(String field) {
    return page.locator("#" + field + "-error").innerText();
  }

  String heading() {
    return page.locator("h1").first().innerText();
  }

  String text() {
    return page.locator("body").innerText();
  }

  String path() {
    return page.url().substring(Country.stack().url().length());
  }

  /// Nothing that axe knows how to find stands in anybody's way.
  Visit isAccessible() {
    page.evaluate(AxeBuilder.getAxeScript());
    assertEquals(List.of(), page.evaluate(VIOLATIONS, WCAG), page.url());
    return this;
  }

  Visit fitsTheScreen() {
    Object overhang =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, overhang, page.url() + " scrolls sideways");
    return this;
  }

  /// For people to look at, when they ask for it by `-De2e.pictures=true`.
  Visit picture(String name) {
    if (Boolean.getBoolean("e2e.pictures")) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/pictures", name + ".png"))
              .setFullPage(true));
    }
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
