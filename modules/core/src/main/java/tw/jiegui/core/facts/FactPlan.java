package tw.jiegui.core.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;

/// What a file would register, row by row: shown first, done only exactly so.
public record FactPlan(List<Planned> rows) {
  public sealed interface Planned {
    Row row();

    record New(Row row, Fact fact) implements Planned {}

    /// Left out: something like it is registered already, or stands further up in the file.
    record Similar(Row row, String like) implements Planned {}

    record Bad(Row row, List<Problem> problems) implements Planned {
      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  public FactPlan {
    rows = List.copyOf(rows);
  }

  /// What is there already, and the school's partners by their names.
  record Known(SchoolYear year, List<Entry> entries, Map<String, String> partners) {}

  static FactPlan of(FactFile file, Table table, Known known) {
    var rows = new ArrayList<Planned>();
    var planned = new ArrayList<Fact>();
    known.entries().forEach(entry -> planned.add(entry.fact()));
    for (var row : table.rows()) {
      rows.add(
          switch (file.draft(row, known.year(), known.partners()).check()) {
            case Checked.Invalid<Fact>(var problems) -> new Planned.Bad(row, problems);
            case Checked.Valid<Fact>(var fact) -> plan(row, fact, planned);
          });
    }
    return new FactPlan(rows);
  }

  private static Planned plan(Row row, Fact fact, List<Fact> planned) {
    Optional<Fact> like =
        planned.stream().filter(other -> Resemblance.isLike(other, fact)).findFirst();
    planned.add(fact);
    return like.<Planned>map(other -> new Planned.Similar(row, other.title()))
        .orElseGet(() -> new Planned.New(row, fact));
  }

  public List<Fact> added() {
    return rows.stream()
        .filter(Planned.New.class::isInstance)
        .map(row -> ((Planned.New) row).fact())
        .toList();
  }

  public long bad() {
    return rows.stream().filter(Planned.Bad.class::isInstance).count();
  }

  public boolean isApplicable() {
    return bad() == 0 && !added().isEmpty();
  }

  /// Two plans with the same fingerprint register the same.
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      added().forEach(fact -> digest.update(fact.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
