package tw.jiegui.core.toolkits;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT, SUBMIT PUBLISH WITHDRAW",
    "SUBMITTED, PUBLISH RETURN WITHDRAW",
    "RETURNED, SUBMIT PUBLISH WITHDRAW",
    "PUBLISHED, RETURN WITHDRAW",
    "WITHDRAWN, RESTORE"
  })
  void a_toolkit_goes_where_it_can_and_nowhere_else(ToolkitState from, String turns) {
    assertEquals(
        turns,
        Stream.of(Turn.values())
            .filter(turn -> turn.isPossibleFrom(from))
            .map(Turn::name)
            .collect(joining(" ")));
  }
}
