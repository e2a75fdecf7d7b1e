package tw.jiegui.web.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;

class PdfTest {
  /// Each has a radical of its own in Unicode that looks the same.
  private static final String LIKE_RADICALS = "一人力大女子小山工心手方日月木水火生用立竹羊老";

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static Paper paper(Language language) {
    return PaperFormat.PDF.begin("國際教育 Plan & more", new Texts(language));
  }

  private static String text(Paper paper, int page) throws IOException {
    try (var document = Loader.loadPDF(paper.write())) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }

  private static Grid rows(int count) {
    return new Grid(
        List.of(30, 70),
        List.of("指標", "目標值"),
        Collections.nCopies(count, List.of("參與學生", "每年至少四十人")));
  }

  @Test
  void text_that_is_copied_out_is_the_text_that_was_written() throws Exception {
    String text = text(paper(Language.ZH_TW).heading(1, "目標 <一>").paragraph(LIKE_RADICALS), 1);
    assertTrue(text.contains("國際教育 Plan & more"), text);
    assertTrue(text.contains("目標 <一>"), text);
    assertTrue(text.contains(LIKE_RADICALS), text);
  }

  @Test
  void latin_letters_are_copied_one_by_one() throws Exception {
    String text =
        text(paper(Language.EN).paragraph("First office: efficient, 25 % – “figures” · • ‧"), 1);
    assertTrue(text.contains("First office: efficient, 25 % – “figures” · • ‧"), text);
  }

  @Test
  void a_character_that_the_typeface_lacks_leaves_a_mark_and_no_gap() throws Exception {
    assertTrue(text(paper(Language.ZH_TW).paragraph("\uD842\uDFB7老師"), 1).contains("〓老師"));
  }

  @Test
  void each_page_has_the_title_and_its_number_and_a_table_repeats_its_headings() throws Exception {
    var paper = paper(Language.ZH_TW).table(rows(80));
    String second = text(paper, 2);
    assertTrue(second.contains("國際教育 Plan & more"), second);
    assertTrue(second.contains("第2頁，共3頁"), second);
    assertTrue(second.contains("目標值"), second);
    assertTrue(text(paper(Language.EN).table(rows(80)), 2).contains("Page 2 of 3"));
  }

  @Test
  void a_heading_does_not_stay_behind_its_text() throws Exception {
    for (int lines = 30; lines < 50; lines++) {
      var paper = paper(Language.ZH_TW);
      for (int i = 0; i < lines; i++) {
        paper.paragraph("行");
      }
      paper.heading(3, "末題").paragraph("狀態").table(rows(2));
      String first = text(paper, 1);
      assertEquals(first.contains("末題"), first.contains("參與學生"), lines + " lines: " + first);
    }
  }

  @Test
  void a_reader_for_the_blind_finds_what_it_needs() throws Exception {
    var paper = paper(Language.ZH_TW).heading(1, "計畫").paragraph("說明").heading(2, "目標");
    var pdf = new ByteArrayInputStream(paper.table(rows(3)).write());
    try (var parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertFalse(
          result.getTestAssertions().stream().anyMatch(each -> each.getMessage().isEmpty()));
      assertTrue(result.isCompliant(), result.getTestAssertions()::toString);
    }
  }
}
