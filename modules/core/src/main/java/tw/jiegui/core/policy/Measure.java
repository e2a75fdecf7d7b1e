package tw.jiegui.core.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A number, a sum, a list or a name that other rules and people reckon with.
public sealed interface Measure extends Rule {
  record Amount(long ntd) implements Measure {}

  record Quantity(BigDecimal value, String unit) implements Measure {}

  /// So much money for each unit, up to a total where there is one.
  record Rate(long ntd, String per, @Nullable Long atMostNtd) implements Measure {
    public Rate {
      if (atMostNtd != null && atMostNtd < ntd) {
        throw new IllegalArgumentException("at-most must not be less than the rate");
      }
    }
  }

  /// How many for a number of something: one teacher for 16 students.
  record OnePer(String of, BigDecimal each, RoundingMode rounding, Limits limits, String unit)
      implements Measure {
    public OnePer {
      if (each.signum() <= 0) {
        throw new IllegalArgumentException("each must be more than nothing");
      }
    }
  }

  record Limits(@Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {
    BigDecimal hold(BigDecimal value) {
      var raised = atLeast == null ? value : value.max(atLeast);
      return atMost == null ? raised : raised.min(atMost);
    }
  }

  /// Places, some of them kept for groups, and a list of reserves.
  record Quota(int places, int reserves, Map<String, Reserved> reserved) implements Measure {
    public Quota {
      reserved = Map.copyOf(reserved);
      if (reserved.values().stream().mapToInt(Reserved::places).sum() > places) {
        throw new IllegalArgumentException("more places are reserved than there are");
      }
    }
  }

  record Reserved(int places, Bilingual name) {}

  /// Parts of a hundred.
  record Weights(Map<String, Bilingual> groups, Map<String, Weight> entries) implements Measure {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Weights {
      groups = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(groups));
      entries = Items.keep(entries);
      var sum =
          entries.values().stream().map(Weight::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(HUNDRED) != 0) {
        throw new IllegalArgumentException("weights add up to " + sum + ", must be 100");
      }
    }
  }

  record Weight(BigDecimal percent, Bilingual name, @Nullable String group) {}

  record Listed(Map<String, Bilingual> items) implements Measure {
    public Listed {
      items = Items.keep(items);
    }
  }

  record Wording(Bilingual words) implements Measure {}
}
