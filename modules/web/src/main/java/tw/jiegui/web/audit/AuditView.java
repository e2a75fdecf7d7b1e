package tw.jiegui.web.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.AuditEntry;
import tw.jiegui.core.audit.AuditTrail.Stretch;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;

/// A stretch of the log in words, every name in it a way to more of the same.
record AuditView(Shells shells, Acting acting, AuditQuery query) {
  AuditPage page(Stretch stretch, Map<UUID, School> schools, List<String> actions) {
    var form = Form.of(shells.texts(), query.values()).with(query.problems());
    return new AuditPage(
        shells.page("audit.title"),
        form.status(),
        form.errors(),
        filter(form, actions),
        new AuditPage.Results(
            stretch.entries().stream().map(entry -> entry(entry, schools)).toList(),
            changes(),
            ways(stretch),
            EmptyState.of(text("audit.none.title"), text("audit.none"))));
  }

  private AuditPage.Filter filter(Form form, List<String> actions) {
    var followed =
        AuditQuery.FOLLOWED.stream()
            .filter(name -> !query.value(name).isEmpty())
            .map(name -> new Hidden(name, query.value(name)))
            .toList();
    var inputs =
        new AuditPage.Inputs(
            List.of(
                form.text("audit.filter.q").search(),
                form.text("audit.filter.school").width(10),
                form.date("audit.filter.from").hint(text("audit.filter.from.hint")),
                form.date("audit.filter.to").hint(text("audit.filter.to.hint"))),
            actions(form, actions),
            followed);
    return new AuditPage.Filter(path(), inputs, following(), query.isNarrowed());
  }

  private Choice actions(Form form, List<String> actions) {
    var all = Stream.of(Option.of("", text("audit.filter.all")));
    var each = actions.stream().map(action -> Option.of(action, words().action(action)));
    return form.select("audit.filter.action", Stream.concat(all, each).toList());
  }

  private @Nullable String following() {
    return query.follows() ? text("audit.following") : null;
  }

  private TableHead changes() {
    return new TableHead(
        text("audit.changes"),
        Stream.of("field", "before", "after")
            .map(name -> Column.of(text("audit.column." + name)))
            .toList());
  }

  private AuditPage.Ways ways(Stretch stretch) {
    var address = query.address(path());
    var older = stretch.olderBefore();
    return new AuditPage.Ways(
        query.before().isPresent() ? Link.to(address.toString(), text("audit.newest")) : null,
        older.isPresent()
            ? Link.to(address.with("before", older.getAsLong()).toString(), text("audit.older"))
            : null,
        Link.to(query.address(path() + "/export").toString(), text("audit.export")));
  }

  private AuditPage.Entry entry(AuditEntry entry, Map<UUID, School> schools) {
    return new AuditPage.Entry(
        summary(entry),
        words().differences(entry.change()),
        new AuditPage.Details(
            entry.seq(),
            Optional.ofNullable(entry.schoolId())
                .flatMap(id -> Optional.ofNullable(schools.get(id)))
                .map(words()::school)
                .orElse(""),
            Link.to(only("correlation", entry.correlationId()), entry.correlationId()),
            entry.hash().substring(0, 16)));
  }

  private AuditPage.Summary summary(AuditEntry entry) {
    return new AuditPage.Summary(
        words().moment(entry.at()),
        words().action(entry.action()),
        Link.to(
            Address.of(path())
                .with("kind", entry.subjectKind())
                .with("id", entry.subjectId())
                .toString(),
            entry.subjectLabel()),
        Link.to(only("actor", entry.actor()), entry.actorName()),
        words().role(entry.actingAs()));
  }

  private String only(String name, String value) {
    return Address.of(path()).with(name, value).toString();
  }

  private String path() {
    return "/" + acting.authority() + "/audit";
  }

  private AuditWords words() {
    return new AuditWords(shells.texts());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
