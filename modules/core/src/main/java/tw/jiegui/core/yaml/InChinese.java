package tw.jiegui.core.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The complaints of files as a Chinese reader is told them.
final class InChinese {
  private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

  static {
    say("must be a list of texts", "應為文字清單");
    say("must be a list", "應為清單");
    say("must be text .*", "應為文字（看起來像數字時請加引號）");
    say("must be a whole number", "應為整數");
    say("must be a sum in whole NT\\$", "應為新臺幣整數金額");
    say("must be a number", "應為數字");
    say("must be true or false", "應為 true 或 false");
    say("must hold keys with values", "應為一組鍵與值");
    say("is missing", "未填");
    say("is (.+), must be one of (.+)", "值為 $1，應為下列之一：$2");
    say("is no known key; known are (.+)", "不是可用的欄位；可用的有：$1");
    say("must hold exactly one kind of rule", "應恰有一種規則");
    say("is no kind of rule; known are (.+)", "不是規則種類；可用的有：$1");
    say("is (.+), which is not among the documents", "值為 $1，不在文件清單中");
    say("is (.+), which is not among the (.+)", "值為 $1，不在詞彙（$2）中");
    say("is (.+), which is not a sum of money", "值為 $1，不是金額");
    say("is not among the groups", "不在分組清單中");
    say("or one-of: exactly one of them, and nothing counted", "或 one-of，兩者擇一，且不計次數");
    say("or (.+): exactly one of them", "或 $1，兩者擇一");
    say("must be before, same or after", "應為 before、same 或 after");
    say("can be working for days only", "只有以日計時才能採工作日");
    say("must be a day like .*", "應為日期，例如 12-15 或 2022-12-15");
    say("there must be at least one item", "至少應有一項");
    say("must say what holds from when", "應寫明自何時起適用");
    say("(.+) and (.+) are dates of different kinds", "$1 與 $2 的年度種類不同");
    say("(.+) and (.+) overlap", "$1 與 $2 重疊");
    say("must be lower-case words .*", "應為小寫英文，以點分段");
    say("is laid down twice", "重複訂定");
    say("begins with no topic of this policy", "開頭不是本政策的主題");
    say("must be one of days, weeks, months, years", "應為 days、weeks、months、years 之一");
    say("must be a time like .*", "應為時間，例如 SY111、FY112、2022-09-01 或 SY111..SY112");
    say("at-most must not be less than the rate", "上限不可低於單價");
    say("each must be more than nothing", "each 應大於 0");
    say("more places are reserved than there are", "保留名額多於總名額");
    say("weights add up to (.+), must be 100", "權重合計 $1，應為 100");
    say("from must not exceed to", "下限不可大於上限");
    say("a share lies between 0 and 100", "比率應介於 0 與 100 之間");
    say("at-least must lie between .*", "至少項數應介於 1 與總項數之間");
    say("must be (.+)- and a number", "應為 $1- 加數字");
    say("is not the sum, which is (.+)", "與合計不符，合計應為 $1");
    say("must ask for more than the level before", "要求的選項指標應多於前一階，且不超過總數");
    say("there are (.+) mandatory and (.+) optional", "與所列不符：必要 $1 項、選項 $2 項");
    say("must be items of this indicator, each once", "應為本指標的佐證項目，各列一次");
    say("is asked for at no stage", "沒有任何教育階段用到");
    say("holds (.+) twice", "重複列出 $1");
    say("must be small letters, digits and hyphens", "應為小寫英文、數字與連字號");
    say("must be 1 or more", "應為 1 以上");
    say("must be three to six", "應為三至六個");
    say("is (.+), no fact that serves here", "值為 $1，不是這一項可用（serves）的紀錄");
    say("names (.+), which is no field of (.+)", "$1 不是 $2 的欄位");
    say("names (.+), which is none of (.+)", "沒有 $1；可用的有：$2");
    say("is no choice", "不是選項欄位");
    say("closes before it opens", "結束早於開始");
    say("a stretch of time is not negative", "期間不可為負");
    say("stands with a review, and with nothing else", "只有審查階段才有 review，且必須有");
    say("must have a pass", "應包含 pass（通過）");
    say("is no word of the policy.s vocabulary for this", "不是政策詞彙中的這類詞");
    say("stands in no year of (.+)", "任何年度都不在 $1 的清單中");
    say("ask for mending, and entry.mending does not say by when", "有補正的結果，但 entry.mending 未訂期限");
    say("is (.+), which lays down something of another kind", "$1 訂的是另一種規定");
  }

  private InChinese() {}

  static String of(String problem) {
    for (var sentence : SENTENCES.entrySet()) {
      var matcher = sentence.getKey().matcher(problem);
      if (matcher.matches()) {
        return matcher.replaceFirst(sentence.getValue());
      }
    }
    return problem;
  }

  private static void say(String english, String chinese) {
    SENTENCES.put(Pattern.compile(english, Pattern.DOTALL), chinese);
  }
}
