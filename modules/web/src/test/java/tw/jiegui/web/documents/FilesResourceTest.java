package tw.jiegui.web.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FilesResourceTest {
  @Test
  void every_name_survives_the_header() {
    assertEquals(
        "attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%20b.pdf",
        FilesResource.disposition("a b.pdf"));
    assertEquals(
        "attachment; filename=\"_____.pdf\"; filename*=UTF-8''" + "%E6%9C%83%22%0D%0A%2A.pdf",
        FilesResource.disposition("會\"\r\n*.pdf"));
  }
}
