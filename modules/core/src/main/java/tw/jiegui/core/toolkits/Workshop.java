package tw.jiegui.core.toolkits;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.documents.Enclosures;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Where toolkits are written, and where a moderator of the authority publishes them.
@ApplicationScoped
public class Workshop {
  /// Who writes for the authority's own team, corrects what schools wrote, and publishes.
  public static final Set<Role> MODERATORS = Set.of(AUTHORITY_ADMIN, OFFICER);

  public static final Set<Role> SCHOOL_AUTHORS = Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER);

  /// Those that wait for a moderator come first.
  private static final String ORDER =
      " order by case when t.state = tw.jiegui.core.toolkits.ToolkitState.SUBMITTED then 0 else 1"
          + " end, t.changedAt desc, t.id";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private Shelf shelf;
  @Inject private Handouts handouts;
  @Inject private Enclosures enclosures;
  @Inject private Fetching fetching;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Workshop() {}

  /// A toolkit, who wrote it, and what this person may do with it.
  public record Bench(Toolkit toolkit, Optional<School> school, Set<Turn> turns) {
    public Bench {
      turns = Set.copyOf(turns);
    }
  }

  public boolean mayWrite(Acting acting) {
    return acting.is(MODERATORS) || acting.is(SCHOOL_AUTHORS);
  }

  /// The schools that somebody can write for.
  public List<Hat.SchoolRef> listSchools(Acting acting) {
    return acting.hats().stream()
        .filter(hat -> SCHOOL_AUTHORS.contains(hat.role()))
        .map(Hat::school)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /// An author sees those of his own schools, a moderator all.
  public Slice<Bench> list(Acting acting, Optional<ToolkitState> state, Paging paging) {
    if (!mayWrite(acting)) {
      throw new Forbidden(MODERATORS);
    }
    return tenancy.within(acting.authority(), () -> slice(acting, state, paging));
  }

  private Slice<Bench> slice(Acting acting, Optional<ToolkitState> state, Paging paging) {
    var own = listSchools(acting).stream().map(Hat.SchoolRef::id).toList();
    boolean all = acting.is(MODERATORS);
    String where =
        " where (:any = true or t.state = :state)" + (all ? "" : " and t.schoolId in :own");
    var count = entities.createQuery("select count(t) from Toolkit t" + where, Long.class);
    var rows = entities.createQuery("select t from Toolkit t" + where + ORDER, Toolkit.class);
    for (var query : List.of(count, rows)) {
      query.setParameter("any", state.isEmpty());
      query.setParameter("state", state.orElse(ToolkitState.DRAFT));
      if (!all) {
        query.setParameter("own", own);
      }
    }
    var found = rows.setFirstResult(paging.offset()).setMaxResults(paging.size()).getResultList();
    return new Slice<>(benches(acting, found), count.getSingleResult(), paging);
  }

  private List<Bench> benches(Acting acting, List<Toolkit> toolkits) {
    var ids = toolkits.stream().flatMap(each -> each.schoolId().stream()).distinct().toList();
    var known = schools.listByIds(ids);
    return toolkits.stream()
        .map(
            toolkit ->
                new Bench(
                    toolkit,
                    known.stream()
                        .filter(
                            school -> toolkit.schoolId().filter(school.id()::equals).isPresent())
                        .findFirst(),
                    turns(acting, toolkit)))
        .toList();
  }

  private static Set<Turn> turns(Acting acting, Toolkit toolkit) {
    return Stream.of(Turn.values())
        .filter(turn -> turn.isPossibleFrom(toolkit.state()))
        .filter(turn -> findHat(acting, toolkit, turn.isForModerators()).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Hat> findHat(Acting acting, Toolkit toolkit, boolean moderating) {
    var moderator = acting.find(MODERATORS);
    return moderating || moderator.isPresent()
        ? moderator
        : toolkit.schoolId().flatMap(school -> acting.findAt(school, SCHOOL_AUTHORS));
  }

  private static Hat hat(Acting acting, Toolkit toolkit, boolean moderating) {
    return findHat(acting, toolkit, moderating)
        .orElseThrow(() -> new Forbidden(moderating ? MODERATORS : SCHOOL_AUTHORS));
  }

  public Bench bench(Acting acting, UUID id) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var toolkit = toolkit(id);
          hat(acting, toolkit, false);
          return benches(acting, List.of(toolkit)).getFirst();
        });
  }

  private Toolkit toolkit(UUID id) {
    Toolkit toolkit = entities.find(Toolkit.class, id);
    if (toolkit == null) {
      throw new Absent("toolkit", id);
    }
    return toolkit;
  }

  /// The one who asks names the new toolkit: asking twice makes one.
  public Toolkit begin(Acting acting, UUID id, @Nullable UUID school, Content content) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var hat =
              school == null
                  ? acting.require(MODERATORS)
                  : acting.requireAt(school, SCHOOL_AUTHORS);
          lock(id);
          Toolkit known = entities.find(Toolkit.class, id);
          if (known != null) {
            return known;
          }
          var toolkit = new Toolkit(id, school, content, Stamp.of(acting, clock));
          entities.persist(toolkit);
          entities.flush();
          audit.record(acting, hat, toolkit.deed("begun", Change.created(content.named())));
          return toolkit;
        });
  }

  private void lock(UUID id) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "toolkit " + id)
        .getSingleResult();
  }

  public Worked write(Acting acting, UUID id, Edit<Content> edit) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var writing = writing(acting, id);
          var toolkit = writing.toolkit();
          if (toolkit.version() != edit.version()) {
            return new Worked.ChangedMeanwhile(toolkit);
          }
          if (!writing.isOpen()) {
            return refused("state", "toolkits.withdrawn-before");
          }
          var before = toolkit.content().named();
          toolkit.write(edit.value(), Stamp.of(acting, clock));
          entities.flush();
          audit.record(
              acting,
              writing.hat(),
              toolkit.deed("edited", Change.between(before, edit.value().named())));
          return new Worked.Done(toolkit);
        });
  }

  /// Somebody who may write in a toolkit, which stays locked until the transaction ends.
  record Writing(Toolkit toolkit, Hat hat) {
    boolean isOpen() {
      return toolkit.state() != ToolkitState.WITHDRAWN;
    }
  }

  Writing writing(Acting acting, UUID id) {
    var toolkit = toolkit(id);
    hat(acting, toolkit, false);
    entities.refresh(toolkit, LockModeType.PESSIMISTIC_WRITE);
    return new Writing(toolkit, hat(acting, toolkit, toolkit.state() == ToolkitState.SUBMITTED));
  }

  public Worked turn(Acting acting, UUID id, Edit<Turn> edit, String reason) {
    var turn = edit.value();
    if (turn.needsReason() && reason.isEmpty()) {
      return refused("reply", "required");
    }
    return tenancy.within(
        acting.authority(),
        () -> {
          var toolkit = toolkit(id);
          var hat = hat(acting, toolkit, turn.isForModerators());
          entities.refresh(toolkit, LockModeType.PESSIMISTIC_WRITE);
          if (toolkit.version() != edit.version() || !turn.isPossibleFrom(toolkit.state())) {
            return new Worked.ChangedMeanwhile(toolkit);
          }
          if (turn == Turn.PUBLISH && !isCleared(id)) {
            return refused("files", "toolkits.files-uncleared");
          }
          toolkit.turn(turn.to(), reason, Stamp.of(acting, clock));
          show(acting, toolkit, turn);
          entities.flush();
          audit.record(acting, hat, toolkit.deed(turn.deed(), said(reason)));
          return new Worked.Done(toolkit);
        });
  }

  /// All its files could be served to anybody.
  private boolean isCleared(UUID toolkit) {
    return enclosures.list(toolkit).stream().allMatch(fetching::isServed);
  }

  private void show(Acting acting, Toolkit toolkit, Turn turn) {
    switch (turn) {
      case PUBLISH -> {
        shelf.put(acting.authority(), toolkit, toolkit.schoolId().map(schools::school));
        handouts.put(acting.authority(), toolkit.id());
      }
      case RETURN, WITHDRAW -> shelf.take(acting.authority(), toolkit.id());
      case SUBMIT, RESTORE -> {}
    }
  }

  private static Change said(String reason) {
    return reason.isEmpty() ? Change.NONE : Change.created(Map.of("reason", reason));
  }

  private static Worked refused(String field, String code) {
    return new Worked.Refused(List.of(Problem.of(field, code)));
  }
}
