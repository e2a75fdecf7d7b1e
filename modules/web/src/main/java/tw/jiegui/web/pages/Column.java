package tw.jiegui.web.pages;

import org.jspecify.annotations.Nullable;

/// The head of a table's column, sorted by a link where it can be.
public record Column(String text, Order order, @Nullable String href, boolean numeric) {
  public enum Order {
    NONE("none", ""),
    ASCENDING("ascending", " ▲"),
    DESCENDING("descending", " ▼");

    private final String aria;
    private final String arrow;

    Order(String aria, String arrow) {
      this.aria = aria;
      this.arrow = arrow;
    }
  }

  public static Column of(String text) {
    return new Column(text, Order.NONE, null, false);
  }

  public Column sortedBy(Address address, Order current) {
    return new Column(text, current, address.toString(), numeric);
  }

  public Column asNumber() {
    return new Column(text, order, href, true);
  }

  public String arrow() {
    return order.arrow;
  }

  public @Nullable String ariaSort() {
    return href == null ? null : order.aria;
  }
}
