package tw.jiegui.core.certificates;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// Reads what is put up for everybody, cell by cell in the order of these columns.
final class Rows {
  static final String COLUMNS =
      List.of(
              "authority",
              "id",
              "number",
              "status_index",
              "issued_at",
              "holder_authority",
              "holder_id",
              "holder_code",
              "holder_zh",
              "holder_en",
              "stage",
              "district",
              "scheme",
              "scheme_zh",
              "scheme_en",
              "tier",
              "tier_zh",
              "tier_en",
              "basis_zh",
              "basis_en",
              "valid_from",
              "valid_until",
              "ending",
              "ended_on",
              "successor_id")
          .stream()
          .map(column -> "p." + column)
          .collect(Collectors.joining(", "));

  private final Iterator<?> cells;

  private Rows(Object row) {
    cells = Arrays.asList((Object[]) row).iterator();
  }

  static Shown shown(Object row) {
    return new Rows(row).shown();
  }

  static Honour honour(Object row) {
    return new Rows(row).honour();
  }

  private Shown shown() {
    var mark = new Mark(authority(), id(), text(), number(), moment());
    var holder = new Holder(authority(), id(), text(), both(), stage(), text());
    var content = new Content(holder, honour(), both());
    return new Shown(mark, content, new Validity(day(), day()), ended(), successor());
  }

  private Honour honour() {
    return new Honour(text(), both(), text(), both());
  }

  private Optional<Object> next() {
    return Optional.ofNullable(cells.next());
  }

  private String text() {
    return next().orElseThrow().toString();
  }

  private Bilingual both() {
    return new Bilingual(text(), text());
  }

  private AuthorityId authority() {
    return new AuthorityId(text());
  }

  private UUID id() {
    return UUID.fromString(text());
  }

  private int number() {
    return ((Number) next().orElseThrow()).intValue();
  }

  private Instant moment() {
    return ((Timestamp) next().orElseThrow()).toInstant();
  }

  private LocalDate day() {
    return ((Date) next().orElseThrow()).toLocalDate();
  }

  private Optional<Stage> stage() {
    return next().map(Object::toString).map(Stage::valueOf);
  }

  private Optional<Ended> ended() {
    var kind = next().map(Object::toString).map(Ended.Kind::valueOf);
    var on = next().map(Date.class::cast).map(Date::toLocalDate);
    return kind.map(each -> new Ended(each, on.orElseThrow()));
  }

  private Optional<UUID> successor() {
    return next().map(Object::toString).map(UUID::fromString);
  }
}
