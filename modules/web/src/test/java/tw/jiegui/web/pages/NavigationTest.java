package tw.jiegui.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.authority.Role;

class NavigationTest {
  private static final NavigationEntry FACTS =
      new NavigationEntry(
          10, "facts.title", "facts", Set.of(Role.PRINCIPAL), Set.of("facts-of", "documents"));
  private static final NavigationEntry SCHOOLS =
      new NavigationEntry(20, "schools.title", "schools", Set.of(Role.PRINCIPAL));

  @ParameterizedTest
  @CsvSource({
    "facts, facts",
    "schools, schools",
    "schools/313601, schools",
    "schools/313601/history, schools",
    "schools/313601/facts-of/115/meetings, facts",
    "schools/313601/documents, facts",
    "schoolsheets, none",
    "'', none"
  })
  void the_section_of_an_address_is_the_current_one(String address, String section) {
    assertEquals(section, current(List.of(FACTS, SCHOOLS), address));
  }

  @Test
  void who_does_not_have_the_section_is_at_the_school() {
    assertEquals("schools", current(List.of(SCHOOLS), "schools/313601/facts-of/115"));
  }

  private static String current(List<NavigationEntry> entries, String address) {
    return Navigation.current(entries, address).map(NavigationEntry::segment).orElse("none");
  }
}
