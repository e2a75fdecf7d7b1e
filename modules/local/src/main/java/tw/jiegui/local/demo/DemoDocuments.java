package tw.jiegui.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.files.InMemory;
import tw.jiegui.core.files.Keyring;
import tw.jiegui.core.files.LocalFiles;
import tw.jiegui.core.files.Vault;

/// A photograph, minutes and notes of each school that has facts, made here, and kept as the
/// application keeps what schools hand in.
public final class DemoDocuments {
  /// Where in a data folder the files are.
  public static final String FOLDER = "documents";

  private static final String INSERT =
      """
      insert into document (authority, id, school_id, year, name, description, kind, size, content,
        recorded_at, recorded_by, changed_at, changed_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ATTACH =
      """
      insert into document_use (authority, id, document_id, fact_kind, fact_id, attached_at,
        attached_by)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Vault vault;

  private DemoDocuments(Vault vault) {
    this.vault = vault;
  }

  public static DemoDocuments in(Path folder, String key) {
    return new DemoDocuments(
        new Vault(Keyring.of(key), new LocalFiles(folder.resolve("store")), folder));
  }

  /// A document that is made up, and the kind of fact that it is shown for.
  private record Paper(String name, DocumentKind kind, FactKind shownFor, InMemory content) {}

  private record Place(UUID school, SchoolYear year) {}

  void write(Connection owner, DemoAuthority authority, Instant now) throws SQLException {
    var year = SchoolYear.of(LocalDate.ofInstant(now, Calendars.TAIWAN));
    var facts = DemoFacts.of(authority, year);
    var places = facts.stream().map(fact -> new Place(fact.school(), fact.year())).distinct();
    for (var place : places.toList()) {
      for (var paper : papers(place)) {
        var id =
            Seeds.uuid(
                "document", place.school().toString(), place.year().notation(), paper.name());
        row(authority, place, paper, id, now).write(owner);
        use(authority, facts, place, paper, id, now).write(owner);
      }
    }
    for (var evidence : DemoAssessments.evidence(authority, year, facts, at(now))) {
      var place = new Place(evidence.school(), evidence.year());
      row(authority, place, paper(evidence), evidence.id(), now).write(owner);
    }
    new DemoHandouts(vault, authority, at(now)).write(owner);
  }

  private static Paper paper(DemoEvidence evidence) {
    String line = evidence.indicator() + " / " + evidence.item().key() + " / " + evidence.school();
    return new Paper(evidence.name(), DocumentKind.PDF, FactKind.MEETING, pdf(line, 115));
  }

  private Batch row(DemoAuthority authority, Place place, Paper paper, UUID id, Instant now) {
    var at = at(now);
    return new Batch(
        INSERT,
        Stream.of(
            List.of(
                authority.id().value(),
                id,
                place.school(),
                place.year().roc(),
                paper.name(),
                "",
                paper.kind().name(),
                paper.content().size(),
                keep(authority, paper),
                at,
                DemoRows.LOADER_NAME,
                at,
                DemoRows.LOADER_NAME)));
  }

  private String keep(DemoAuthority authority, Paper paper) {
    try {
      var name = vault.name(authority.id(), paper.content());
      vault.keep(name, paper.content());
      return name.key();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Batch use(
      DemoAuthority authority,
      List<DemoFact> facts,
      Place place,
      Paper paper,
      UUID id,
      Instant now) {
    Optional<DemoFact> shown =
        facts.stream()
            .filter(fact -> fact.school().equals(place.school()))
            .filter(fact -> fact.year().equals(place.year()))
            .filter(fact -> fact.fact().kind() == paper.shownFor())
            .findFirst();
    return new Batch(
        ATTACH,
        shown.stream()
            .map(
                fact ->
                    List.of(
                        authority.id().value(),
                        Seeds.uuid("document use", id.toString()),
                        id,
                        paper.shownFor().name(),
                        fact.id(),
                        at(now),
                        DemoRows.LOADER_NAME)));
  }

  private static OffsetDateTime at(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }

  private static List<Paper> papers(Place place) {
    int tone = Math.floorMod(place.hashCode(), 200);
    String year = place.year().notation();
    return List.of(
        new Paper("國際週照片.png", DocumentKind.PNG, FactKind.ACTIVITY, photograph(tone)),
        new Paper("期初團隊會議紀錄.pdf", DocumentKind.PDF, FactKind.MEETING, minutes(year, tone)),
        new Paper(
            "教師研習心得.txt",
            DocumentKind.TEXT,
            FactKind.TRAINING,
            new InMemory(("教師研習心得（" + year + "）\n議題融入課程的設計與實作。\n" + tone + "\n").getBytes(UTF_8))));
  }

  /// Hills under a sky, in the school's own colours.
  private static InMemory photograph(int tone) {
    var picture = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 480; x++) {
      double hill = 180 + 50 * Math.sin((x + tone * 3) / 60.0) + 20 * Math.sin(x / 17.0);
      for (int y = 0; y < 320; y++) {
        var colour =
            y < hill ? new Color(120, 180 - y / 4, 230) : new Color(40 + tone / 4, 120, 70);
        picture.setRGB(x, y, colour.getRGB());
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new InMemory(out.toByteArray());
  }

  private static InMemory minutes(String year, int tone) {
    return pdf("Minutes of the team, " + year + " / " + tone, tone);
  }

  private static InMemory pdf(String line, int number) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      pdf.setDocumentId((long) number);
      try (var text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setFont(new PDType1Font(FontName.HELVETICA), 14);
        text.newLineAtOffset(72, 700);
        text.showText(line);
        text.endText();
      }
      pdf.save(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new InMemory(out.toByteArray());
  }
}
