package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Prose;
import tw.jiegui.core.toolkits.ToolkitKind;
import tw.jiegui.core.toolkits.ToolkitState;

/// What the demo's own school of some authorities has written for others: one toolkit that is
/// published, one that waits for a moderator, one that came back.
record DemoToolkit(UUID id, DemoSchool school, ToolkitState state, String reply, Content content) {
  static final String INSERT =
      """
      insert into toolkit (authority, id, school_id, state, reply, published_at, recorded_at,
        recorded_by, changed_at, changed_by, kind, elementary, junior, senior, frame, place,
        title_zh, summary_zh, steps_zh, example_zh, mistakes_zh, title_en, summary_en, steps_en,
        example_en, mistakes_en, links)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String PUBLISH =
      """
      insert into toolkit_publication (authority, id, school_zh, school_en, published_at, words,
        kind, elementary, junior, senior, frame, place, title_zh, summary_zh, steps_zh, example_zh,
        mistakes_zh, title_en, summary_en, steps_en, example_en, mistakes_en, links)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String FRAME = "si-111";
  private static final Set<String> AUTHORITIES = Set.of("taipei", "keelung", "hualien");

  static List<DemoToolkit> of(DemoAuthority authority) {
    if (!AUTHORITIES.contains(authority.id().value())) {
      return List.of();
    }
    var school = authority.stage();
    return List.of(
        new DemoToolkit(
            id(school, "shared-reading"), school, ToolkitState.PUBLISHED, "", sharedReading()),
        new DemoToolkit(id(school, "minutes"), school, ToolkitState.SUBMITTED, "", minutes()),
        new DemoToolkit(
            id(school, "water"), school, ToolkitState.RETURNED, "請補充學生作品如何取得授權，再送一次。", water()));
  }

  private static UUID id(DemoSchool school, String name) {
    return Seeds.uuid("toolkit", school.id().toString(), name);
  }

  private static Content sharedReading() {
    return content(
        ToolkitKind.EXCHANGE,
        "",
        new Prose(
            "與姊妹校線上共讀繪本",
            "一學期三次、每次四十分鐘，兩國學生輪流朗讀自己選的繪本。",
            "找到願意共讀的班級，說好語言與時差。\n各選三本無版權疑慮的繪本。\n先錄一段自我介紹寄給對方。\n正式共讀，最後十分鐘自由提問。",
            "第二次共讀時，學生發現兩地的午餐長得完全不同，下一次就改讀食物的繪本。",
            "沒有先測試網路。\n全程只有老師在說話。"),
        new Prose(
            "Reading picture books online with a sister school",
            "Three times a term for forty minutes, pupils of two countries read to each other.",
            "Find a class that wants to, and agree on language and hours.\nChoose three books each"
                + " that may be shown.\nSend a recorded greeting first.\nRead, and leave ten"
                + " minutes for questions.",
            "The second time they found that lunch looks quite different; the third book was about"
                + " food.",
            "The connection was not tried before.\nOnly the teachers spoke."));
  }

  private static Content minutes() {
    return content(
        ToolkitKind.EVIDENCE,
        "A-1-2",
        new Prose(
            "一頁式團隊會議紀錄",
            "審查委員一眼就看得到決議、負責人與期限。",
            "",
            "欄位依序為：日期、出席者職稱、上次決議的進度、這次的決議、負責人、期限。",
            "只有簽到表而沒有決議。"),
        Prose.NONE);
  }

  private static Content water() {
    return content(
        ToolkitKind.COURSE,
        "C-1-1",
        new Prose(
            "一杯水的旅程：五節課",
            "結合自然與社會，從校園的水龍頭談到全球水資源。",
            "量一天的用水。\n找出水從哪裡來。\n和夥伴學校交換數據。\n畫成地圖。\n向全校發表。",
            "",
            "數據沒有註明單位。"),
        Prose.NONE);
  }

  private static Content content(ToolkitKind kind, String place, Prose zh, Prose en) {
    var reach = new Content.Reach(kind, EnumSet.of(Stage.ELEMENTARY, Stage.JUNIOR), FRAME, place);
    return new Content(reach, zh, en, List.of());
  }

  boolean isPublished() {
    return state == ToolkitState.PUBLISHED;
  }

  List<@Nullable Object> row(String tenant, Object entered, String by) {
    Object published = isPublished() ? entered : null;
    var row =
        new ArrayList<@Nullable Object>(
            Batch.row(
                tenant, id, school.id(), state.name(), reply, published, entered, by, entered, by));
    row.addAll(texts());
    return row;
  }

  List<@Nullable Object> publication(String tenant, Object entered) {
    var name = school.identity();
    var row =
        new ArrayList<@Nullable Object>(
            Batch.row(tenant, id, name.nameZh(), name.nameEn(), entered, content.words()));
    row.addAll(texts());
    return row;
  }

  /// From the kind to the links, as both tables have them.
  private List<Object> texts() {
    var stages = content.reach().stages();
    return Stream.of(
            Stream.<Object>of(
                content.reach().kind().name(),
                stages.contains(Stage.ELEMENTARY),
                stages.contains(Stage.JUNIOR),
                stages.contains(Stage.SENIOR),
                content.reach().frame(),
                content.reach().place()),
            texts(content.zh()),
            texts(content.en()),
            Stream.<Object>of(String.join("\n", content.links())))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Object> texts(Prose prose) {
    return Stream.of(
        prose.title(), prose.summary(), prose.steps(), prose.example(), prose.mistakes());
  }
}
