package tw.jiegui.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tw.jiegui.core.audit.AuditEntry;
import tw.jiegui.core.tables.CsvWriter;
import tw.jiegui.web.language.Texts;

/// The log as a file for a spreadsheet, line by line.
final class AuditFile {
  private AuditFile() {}

  static void write(OutputStream out, Texts texts, Consumer<Consumer<AuditEntry>> entries) {
    var csv = new CsvWriter(new OutputStreamWriter(out, UTF_8));
    csv.line(
        Stream.of(
                "seq",
                "at",
                "actor",
                "actor_name",
                "acting_as",
                "school",
                "action",
                "kind",
                "id",
                "label",
                "before",
                "after",
                "correlation",
                "hash")
            .map(name -> texts.of("audit.export." + name))
            .toList());
    entries.accept(entry -> csv.line(line(entry)));
    csv.flush();
  }

  private static List<String> line(AuditEntry entry) {
    return List.of(
        String.valueOf(entry.seq()),
        entry.at().toString(),
        entry.actor(),
        entry.actorName(),
        entry.actingAs(),
        Objects.toString(entry.schoolId(), ""),
        entry.action(),
        entry.subjectKind(),
        entry.subjectId(),
        entry.subjectLabel(),
        new TreeMap<>(entry.change().before()).toString(),
        new TreeMap<>(entry.change().after()).toString(),
        entry.correlationId(),
        entry.hash());
  }
}
