package tw.jiegui.core.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;

/// Facts as somebody typed them to try a rule. What is left blank stays unknown.
public final class FactsDraft {
  private FactsDraft() {}

  public static Checked<Facts> check(List<Wanted> wanted, Map<String, String> typed) {
    var reader = new Reader();
    var facts = Facts.NONE;
    for (var each : wanted) {
      var text = Reader.tidy(typed.getOrDefault(each.key(), ""));
      if (!text.isEmpty()) {
        facts = with(facts, each, text, reader);
      }
    }
    var read = facts;
    return reader.result(() -> read);
  }

  private static Facts with(Facts facts, Wanted wanted, String text, Reader reader) {
    return switch (wanted.kind()) {
      case COUNT -> facts.with(wanted.key(), number(wanted.key(), text, reader));
      case DAY -> {
        LocalDate day = reader.date(wanted.key(), text);
        yield facts.with(wanted.key(), day);
      }
      case CONDITION -> facts.with(wanted.key(), text.equals("yes"));
      case ITEMS -> facts.withItems(items(text));
    };
  }

  private static BigDecimal number(String field, String text, Reader reader) {
    var plain = text.replace(",", "");
    if (plain.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) {
      return new BigDecimal(plain);
    }
    reader.problem(field, "not-a-number", text);
    return BigDecimal.ZERO;
  }

  private static Set<String> items(String text) {
    return Stream.of(text.split(",", -1)).collect(Collectors.toSet());
  }
}
