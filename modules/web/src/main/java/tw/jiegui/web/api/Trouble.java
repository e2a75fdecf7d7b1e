package tw.jiegui.web.api;

import java.util.Locale;

/// Why a request of a program was not done, under the stable name that programs know it by.
public enum Trouble {
  BAD_QUERY(400),
  IDEMPOTENCY_KEY_MISSING(400),
  CONFLICT(409),
  PRECONDITION_FAILED(412),
  INVALID(422),
  IDEMPOTENCY_KEY_REUSED(422),
  PRECONDITION_REQUIRED(428);

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
