package tw.jiegui.core.tables;

import tw.jiegui.core.input.Problem;

/// The file as a whole makes no sense; never leaves this package.
final class UnreadableTable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String detail;

  UnreadableTable(String code) {
    this(code, "");
  }

  UnreadableTable(String code, Object detail) {
    super(code);
    this.code = code;
    this.detail = String.valueOf(detail);
  }

  Problem problem() {
    return detail.isEmpty() ? Problem.of(Table.FIELD, code) : Problem.of(Table.FIELD, code, detail);
  }
}
