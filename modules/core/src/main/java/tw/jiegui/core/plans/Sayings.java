package tw.jiegui.core.plans;

import java.math.BigDecimal;
import tw.jiegui.core.policy.Bilingual;

/// Targets and numbers of one indicator in words.
public record Sayings(Course course) {
  private static final Bilingual DONE = new Bilingual("完成", "done");
  private static final Bilingual NOT_DONE = new Bilingual("未完成", "not done");

  Bilingual target(Aim aim) {
    var nature = course.nature();
    if (nature.kind() == IndicatorKind.TEXT) {
      return Bilingual.say("目標「{}」", "Target “{}”", aim.words());
    }
    var value = value(aim.value());
    return switch (nature.direction()) {
      case DOWN -> Bilingual.say("目標不超過 {}", "Target at most {}", value);
      case HOLD -> Bilingual.say("目標維持 {}", "Target to keep {}", value);
      case UP ->
          nature.atLeast()
              ? Bilingual.say("目標至少 {}", "Target at least {}", value)
              : Bilingual.say("目標 {}", "Target {}", value);
    };
  }

  Bilingual rising() {
    return Bilingual.say("目標為逐年增加", "Target: to rise every year");
  }

  Bilingual unknown() {
    return Bilingual.say("沒有資料", "not known");
  }

  /// The number with its unit; the words where it stands for words.
  public Bilingual value(BigDecimal number) {
    var nature = course.nature();
    if (nature.kind().isDone()) {
      return number.signum() > 0 ? DONE : NOT_DONE;
    }
    var level = course.levels().get(number.stripTrailingZeros());
    if (level != null) {
      return level;
    }
    if (nature.kind() == IndicatorKind.LEVEL && number.signum() == 0) {
      return Bilingual.say("未達任何一級", "below the first level");
    }
    return Bilingual.say("{} {}", "{} {}", Bilingual.same(plain(number)), nature.unit());
  }

  public Bilingual aim(Aim aim) {
    return aim.words().zh().isEmpty() ? value(aim.value()) : aim.words();
  }

  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
