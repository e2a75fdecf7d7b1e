package tw.jiegui.web.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.TableHead;

/// A tile for each authority, about where it lies, the darker the more it has of something; beside
/// it the same as a table.
public record TileMap(String label, TableHead head, List<Tile> tiles) {
  private static final int WIDTH = 112;
  private static final int HEIGHT = 60;
  private static final List<String> SHADES =
      List.of("#f3f6f6", "#d3e8e5", "#a8d3cd", "#7bbdb4", "#54a79c");

  /// Columns and rows from the north-west.
  private static final Map<String, Spot> SPOTS =
      Map.ofEntries(
          Map.entry("lienchiang", new Spot(0, 0)),
          Map.entry("taipei", new Spot(3, 0)),
          Map.entry("keelung", new Spot(4, 0)),
          Map.entry("kinmen", new Spot(0, 1)),
          Map.entry("taoyuan", new Spot(2, 1)),
          Map.entry("new-taipei", new Spot(3, 1)),
          Map.entry("yilan", new Spot(4, 1)),
          Map.entry("hsinchu-city", new Spot(1, 2)),
          Map.entry("hsinchu-county", new Spot(2, 2)),
          Map.entry("miaoli", new Spot(1, 3)),
          Map.entry("taichung", new Spot(2, 3)),
          Map.entry("hualien", new Spot(3, 3)),
          Map.entry("changhua", new Spot(1, 4)),
          Map.entry("nantou", new Spot(2, 4)),
          Map.entry("penghu", new Spot(0, 5)),
          Map.entry("yunlin", new Spot(1, 5)),
          Map.entry("chiayi-city", new Spot(2, 5)),
          Map.entry("chiayi-county", new Spot(1, 6)),
          Map.entry("tainan", new Spot(1, 7)),
          Map.entry("kaohsiung", new Spot(2, 7)),
          Map.entry("taitung", new Spot(3, 7)),
          Map.entry("pingtung", new Spot(2, 8)),
          Map.entry("ministry", new Spot(4, 8)));

  record Spot(int column, int row) {}

  /// An authority by its name, with the way to more of it, how much it has, and how that is told.
  public record Home(String id, Link way, long held, String told) {
    public static Home of(String id, Link way, long held) {
      return new Home(id, way, held, String.valueOf(held));
    }
  }

  public TileMap {
    tiles = List.copyOf(tiles);
  }

  public record Tile(int x, int y, String fill, Link home, long held, String told) {
    /// A long name is set closer, so that it stays within its tile.
    public @Nullable String textLength() {
      int width = home.text().codePoints().map(each -> each < 0x2e80 ? 8 : 14).sum();
      return width > WIDTH - 12 ? String.valueOf(WIDTH - 12) : null;
    }
  }

  static Map<String, Spot> spots() {
    return SPOTS;
  }

  public static TileMap of(String label, List<String> columns, List<Home> homes) {
    long most = homes.stream().mapToLong(Home::held).max().orElse(0);
    var head =
        new TableHead(
            label, List.of(Column.of(columns.get(0)), Column.of(columns.get(1)).asNumber()));
    var tiles = new ArrayList<Tile>();
    for (var home : homes) {
      var spot = SPOTS.get(home.id());
      if (spot != null) {
        tiles.add(
            new Tile(
                spot.column() * WIDTH,
                spot.row() * HEIGHT,
                shade(home.held(), most),
                home.way(),
                home.held(),
                home.told()));
      }
    }
    return new TileMap(label, head, tiles);
  }

  /// None is palest; the rest falls into four even steps.
  static String shade(long held, long most) {
    return held == 0 ? SHADES.getFirst() : SHADES.get((int) ((held * 4 + most - 1) / most));
  }

  public int width() {
    return WIDTH * 5;
  }

  public int height() {
    return HEIGHT * 9;
  }

  public int tileWidth() {
    return WIDTH - 4;
  }

  public int tileHeight() {
    return HEIGHT - 4;
  }

  public int middle() {
    return WIDTH / 2 - 2;
  }

  /// For the table: who holds most comes first.
  public List<Tile> ranked() {
    return tiles.stream().sorted(Comparator.comparingLong(Tile::held).reversed()).toList();
  }
}
