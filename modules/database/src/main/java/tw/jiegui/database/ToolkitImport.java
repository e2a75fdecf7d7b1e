package tw.jiegui.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Guide;
import tw.jiegui.core.indicators.ShippedFrames;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.toolkits.SearchWords;

/// The guide of each shipped indicator as a published toolkit of the authority that ships it, so
/// that the library is not empty on its first day. One that is there already stays as it is.
final class ToolkitImport {
  private static final String INSERT =
      """
      insert into jiegui.toolkit_publication (authority, id, school_zh, school_en, kind, elementary,
        junior, senior, frame, place, title_zh, summary_zh, steps_zh, example_zh, mistakes_zh,
        title_en, summary_en, steps_en, example_en, mistakes_en, links, words, published_at)
      values (?, ?, '', '', 'STEPS', true, true, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)
      on conflict (authority, id) do nothing
      """;

  private final Connection connection;
  private final String authority;

  private ToolkitImport(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  static void write(Connection connection, ClassLoader loader, List<String> authorities)
      throws SQLException {
    var frames = new ShippedFrames(loader);
    connection.setAutoCommit(false);
    for (var authority : authorities) {
      Tenants.enter(connection, authority);
      var writing = new ToolkitImport(connection, authority);
      for (var frame : frames.of(authority)) {
        for (var guide : frames.guides(authority, frame)) {
          writing.guide(frame, guide);
        }
      }
      connection.commit();
    }
  }

  private void guide(Frame frame, Guide guide) throws SQLException {
    var name = frame.find(guide.indicator()).orElseThrow().words().name();
    try (var insert = connection.prepareStatement(INSERT)) {
      int at = 0;
      insert.setString(++at, authority);
      insert.setObject(++at, id(frame, guide));
      insert.setString(++at, frame.key());
      insert.setString(++at, guide.indicator());
      for (Function<Bilingual, String> language :
          List.<Function<Bilingual, String>>of(Bilingual::zh, Bilingual::en)) {
        insert.setString(++at, guide.indicator() + " " + language.apply(name));
        insert.setString(++at, language.apply(guide.asks()));
        insert.setString(++at, steps(guide, language));
        insert.setString(++at, language.apply(guide.example()));
        insert.setString(++at, language.apply(guide.mistakes()));
      }
      insert.setString(++at, words(name, guide));
      insert.setObject(++at, OffsetDateTime.now(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  /// The same for the same guide, whenever and wherever it is imported.
  private UUID id(Frame frame, Guide guide) {
    var name = String.join("/", authority, frame.key(), guide.indicator());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String steps(Guide guide, Function<Bilingual, String> language) {
    return guide.steps().stream().map(language).collect(Collectors.joining("\n"));
  }

  private static String words(Bilingual name, Guide guide) {
    var all = new StringBuilder(guide.indicator());
    for (var text : List.of(name, guide.asks(), guide.example(), guide.mistakes())) {
      all.append('\n').append(text.zh()).append('\n').append(text.en());
    }
    all.append('\n').append(steps(guide, Bilingual::zh));
    all.append('\n').append(steps(guide, Bilingual::en));
    return SearchWords.of(all.toString());
  }
}
