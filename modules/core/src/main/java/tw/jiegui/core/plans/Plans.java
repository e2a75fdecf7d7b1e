package tw.jiegui.core.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.policy.Bilingual;

/// The plans of the transaction's authority.
@ApplicationScoped
class Plans {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Plans() {}

  List<Plan> list() {
    return query(
            "select p from Plan p order by p.archived, p.lastYear desc, p.nameZh, p.id", Plan.class)
        .getResultList();
  }

  Plan plan(String code) {
    return findPlan(code).orElseThrow(() -> new Absent("plan", code));
  }

  Optional<Plan> findPlan(String code) {
    return query("select p from Plan p where p.code = :code", Plan.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /// Holds off everybody else who wants to change the plan or its parts.
  Plan lockPlan(String code) {
    var plan = plan(code);
    entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
    return plan;
  }

  PlanTree tree(Plan plan) {
    return new Assembly(plan).tree();
  }

  <T> T find(Class<T> type, UUID id) {
    T found = entities.find(type, id);
    if (found == null) {
      throw new Absent(type.getSimpleName(), id);
    }
    return found;
  }

  <T> T lock(Class<T> type, UUID id) {
    T found = find(type, id);
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /// A part that stands in the plan.
  PlanNode lockNode(Plan plan, UUID id) {
    var node = lock(PlanNode.class, id);
    if (!node.planId().equals(plan.id()) || node.isArchived()) {
      throw new Absent("plan node", id);
    }
    return node;
  }

  /// At once, so that what refers to it can follow.
  <T> T add(T row) {
    entities.persist(row);
    entities.flush();
    return row;
  }

  void remove(Object row) {
    entities.remove(row);
  }

  /// So that a row taken away is gone before one like it is added.
  void flush() {
    entities.flush();
  }

  /// Every word on an indicator, the newest first.
  List<Actual> listActuals(UUID indicator) {
    return query(
            "select a from Actual a where a.indicatorId = :id"
                + " order by a.year desc, a.half desc, a.revision desc",
            Actual.class)
        .setParameter("id", indicator)
        .getResultList();
  }

  List<Target> listTargets(UUID indicator) {
    return query("select t from Target t where t.indicatorId = :id order by t.year", Target.class)
        .setParameter("id", indicator)
        .getResultList();
  }

  List<MonthTask> listMonths(UUID node) {
    return query("select m from MonthTask m where m.nodeId = :id", MonthTask.class)
        .setParameter("id", node)
        .getResultList();
  }

  List<YearBudget> listBudget(UUID plan) {
    return ofPlan("select b from YearBudget b where b.planId = :plan", YearBudget.class, plan);
  }

  List<Comment> listComments(UUID node) {
    return query(
            "select c from Comment c where c.nodeId = :id order by c.writtenAt desc", Comment.class)
        .setParameter("id", node)
        .getResultList();
  }

  boolean hasComments(UUID node) {
    return !query("select c.id from Comment c where c.nodeId = :id", UUID.class)
        .setParameter("id", node)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /// Whether parts or indicators that were put away still stand at it.
  boolean hasArchived(UUID node) {
    return !query("select n.id from PlanNode n where n.parentId = :id", UUID.class)
            .setParameter("id", node)
            .setMaxResults(1)
            .getResultList()
            .isEmpty()
        || !query("select i.id from Kpi i where i.nodeId = :id", UUID.class)
            .setParameter("id", node)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }

  private <T> List<T> ofPlan(String text, Class<T> type, UUID plan) {
    return query(text, type).setParameter("plan", plan).getResultList();
  }

  private <T> TypedQuery<T> query(String text, Class<T> type) {
    return entities.createQuery(text, type);
  }

  /// Puts the rows of a plan together.
  private final class Assembly {
    private final Plan plan;
    private final List<PlanNode> nodes;
    private final List<Kpi> indicators;
    private final Map<UUID, List<Target>> targets;
    private final Map<UUID, List<Actual>> actuals;
    private final Map<UUID, List<MonthTask>> months;

    Assembly(Plan plan) {
      this.plan = plan;
      nodes =
          ofPlan(
              "select n from PlanNode n where n.planId = :plan and n.archived = false"
                  + " order by n.position, n.number, n.id",
              PlanNode.class,
              plan.id());
      indicators =
          ofPlan(
              "select i from Kpi i where i.planId = :plan and i.archived = false"
                  + " order by i.position, i.code",
              Kpi.class,
              plan.id());
      targets =
          ofPlan(
                  "select t from Target t, Kpi i where t.indicatorId = i.id"
                      + " and i.planId = :plan",
                  Target.class,
                  plan.id())
              .stream()
              .collect(groupingBy(Target::indicatorId));
      actuals =
          ofPlan(
                  "select a from Actual a, Kpi i where a.indicatorId = i.id"
                      + " and i.planId = :plan",
                  Actual.class,
                  plan.id())
              .stream()
              .collect(groupingBy(Actual::indicatorId));
      months =
          ofPlan(
                  "select m from MonthTask m, PlanNode n where m.nodeId = n.id"
                      + " and n.planId = :plan",
                  MonthTask.class,
                  plan.id())
              .stream()
              .collect(groupingBy(MonthTask::nodeId));
    }

    PlanTree tree() {
      var budget =
          listBudget(plan.id()).stream()
              .collect(toMap(YearBudget::year, YearBudget::amountNtd, (a, b) -> a, TreeMap::new));
      return new PlanTree(plan, below(Optional.empty()), gauges(Optional.empty()), budget);
    }

    private List<Branch> below(Optional<UUID> parent) {
      return nodes.stream()
          .filter(node -> node.parentId().equals(parent))
          .map(
              node ->
                  new Branch(
                      node,
                      below(Optional.of(node.id())),
                      gauges(Optional.of(node.id())),
                      months(node)))
          .toList();
    }

    private List<Gauge> gauges(Optional<UUID> node) {
      return indicators.stream()
          .filter(indicator -> indicator.nodeId().equals(node))
          .map(
              indicator ->
                  Gauge.of(
                      indicator,
                      plan.years(),
                      targets.getOrDefault(indicator.id(), List.of()),
                      actuals.getOrDefault(indicator.id(), List.of())))
          .toList();
    }

    private Map<Integer, Bilingual> months(PlanNode node) {
      return months.getOrDefault(node.id(), List.of()).stream()
          .collect(toMap(MonthTask::month, MonthTask::text, (a, b) -> a, TreeMap::new));
    }
  }
}
