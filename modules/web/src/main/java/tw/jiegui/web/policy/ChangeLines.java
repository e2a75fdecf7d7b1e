package tw.jiegui.web.policy;

import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.StatementLine;

/// The lines of a change as sentences where they are rules, as they stand where they are not.
record ChangeLines(PolicyWords words) {
  String before(PolicyChange change) {
    var before = change.before();
    return before == null ? words.texts().of("policy.nothing") : say(change, before);
  }

  String after(PolicyChange change) {
    var after = change.after();
    return after == null ? words.texts().of("policy.nothing") : say(change, after);
  }

  String say(PolicyChange change, String line) {
    if (change.isHead() || !change.isOfProvision()) {
      return line;
    }
    return StatementLine.find(line)
        .map(
            statement ->
                words
                    .texts()
                    .of(
                        "policy.line",
                        words.span(statement.span(), null),
                        words.says(statement.rule())))
        .orElse(line);
  }
}
