package tw.jiegui.web.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.jiegui.web.pages.Link;

class TileMapTest {
  private static TileMap map(Map<String, Long> held) {
    return TileMap.of(
        "map",
        List.of("home", "held"),
        held.entrySet().stream()
            .map(
                each ->
                    TileMap.Home.of(each.getKey(), Link.to("/", each.getKey()), each.getValue()))
            .toList());
  }

  @Test
  void every_tile_has_a_place_of_its_own() {
    var places = TileMap.spots().values().stream().collect(Collectors.toSet());
    assertEquals(23, places.size());
  }

  @Test
  void who_holds_more_is_darker_and_none_is_palest() {
    assertEquals(TileMap.shade(0, 9), TileMap.shade(0, 0));
    assertNotEquals(TileMap.shade(0, 100), TileMap.shade(1, 100));
    assertNotEquals(TileMap.shade(50, 100), TileMap.shade(51, 100));
    assertEquals(TileMap.shade(76, 100), TileMap.shade(100, 100));
  }

  @Test
  void the_table_beside_it_begins_with_who_holds_most() {
    var map = map(Map.of("taipei", 3L, "keelung", 8L));
    assertEquals(
        List.of("keelung", "taipei"),
        map.ranked().stream().map(tile -> tile.home().text()).toList());
  }
}
