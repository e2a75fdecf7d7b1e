package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.ShippedPolicies;

/// The plans that a new one can begin as a copy of: the authority's own, those that other
/// authorities show to everybody, and those that come with the software.
@ApplicationScoped
public class Models {
  private static final Bilingual SOFTWARE = new Bilingual("本系統", "this software");

  @Inject private Desk desk;
  @Inject private Plans plans;
  @Inject private PlanShowcase showcase;
  @Inject private Authorities authorities;

  private final Map<String, List<PlanFile>> known = new TreeMap<>();
  private final ShippedPolicies policies = new ShippedPolicies(Models.class.getClassLoader());

  @SuppressWarnings("NullAway.Init")
  protected Models() {}

  record Found(Model model, Outline outline) {}

  public List<Model> list(Acting acting) {
    return desk.within(
        acting,
        () ->
            Stream.of(
                    own(acting),
                    showcase.listOutlined().stream()
                        .filter(each -> !each.authority().equals(acting.authority()))
                        .map(this::published),
                    shipped().keySet().stream().flatMap(this::shipped))
                .flatMap(models -> models)
                .toList());
  }

  private Stream<Model> own(Acting acting) {
    return plans.list().stream()
        .map(
            plan ->
                new Model(
                    "own/" + plan.code(),
                    Model.Origin.OWN,
                    plan.name(),
                    named(acting.authority().value()),
                    plan.years()));
  }

  private Model published(Publication.Outlined outlined) {
    return new Model(
        "published/" + outlined.id(),
        Model.Origin.PUBLISHED,
        outlined.name(),
        named(outlined.authority().value()),
        outlined.years());
  }

  /// By who ships them; read when somebody first asks.
  private synchronized Map<String, List<PlanFile>> shipped() {
    if (known.isEmpty()) {
      var plans = new ShippedPlans(Models.class.getClassLoader());
      plans.listShippers().forEach(shipper -> known.put(shipper, plans.of(shipper)));
    }
    return known;
  }

  private Stream<Model> shipped(String shipper) {
    return shipped().getOrDefault(shipper, List.of()).stream().map(plan -> shipped(shipper, plan));
  }

  private Model shipped(String shipper, PlanFile plan) {
    var head = plan.head();
    return new Model(
        "shipped/" + shipper + "/" + head.id(),
        Model.Origin.SHIPPED,
        head.name(),
        named(shipper),
        head.years());
  }

  private Bilingual named(String authority) {
    return authorities
        .find(new AuthorityId(authority))
        .map(known -> new Bilingual(known.nameZh(), known.nameEn()))
        .orElse(SOFTWARE);
  }

  /// Nothing where none is named; within the transaction of whoever copies.
  Optional<Found> find(Acting acting, String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var way = name.split("/", -1);
    return Optional.of(
        switch (way[0] + way.length) {
          case "own2" -> ownNamed(acting, name, way[1]);
          case "published2" -> publishedNamed(name, way[1]);
          case "shipped3" -> shippedNamed(way[1], way[2]);
          default -> throw new Absent("plan", name);
        });
  }

  private Found ownNamed(Acting acting, String name, String code) {
    var plan = plans.plan(code);
    var model = own(acting).filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return new Found(model, Outline.of(plans.tree(plan)));
  }

  private Found publishedNamed(String name, String id) {
    return showcase.listOutlined().stream()
        .filter(each -> each.id().toString().equals(id))
        .findFirst()
        .map(each -> new Found(published(each), OutlineText.read(each.outline())))
        .orElseThrow(() -> new Absent("plan", name));
  }

  private Found shippedNamed(String shipper, String code) {
    var file =
        shipped().getOrDefault(shipper, List.of()).stream()
            .filter(plan -> plan.head().id().equals(code))
            .findFirst()
            .orElseThrow(() -> new Absent("plan", code));
    var documents = policies.of(shipper).documents();
    return new Found(shipped(shipper, file), ShippedOutline.of(file, documents));
  }

  void copy(Copying copying, Plan plan, Stamp stamp) {
    var outline = copying.from().outline();
    var nodes = new ArrayList<UUID>();
    var places = new ArrayList<Integer>();
    for (var part : outline.parts()) {
      int place = 1 + (int) places.stream().filter(at -> at == part.at()).count();
      places.add(part.at());
      var above = part.at() == Outline.PLAN ? null : nodes.get(part.at());
      var seat = new PlanNode.Seat(plan.id(), above, part.kind(), place);
      var id = UUID.randomUUID();
      nodes.add(id);
      plans.add(new PlanNode(id, seat, copying.shifted(part.content(), plan.years()), stamp));
      part.months().forEach((month, text) -> plans.add(new MonthTask(id, month, text)));
    }
    for (int i = 0; i < outline.measures().size(); i++) {
      var measure = outline.measures().get(i);
      var at = measure.at() == Outline.PLAN ? null : nodes.get(measure.at());
      var id = UUID.randomUUID();
      var seat = new Kpi.Seat(plan.id(), at, id.toString(), i + 1);
      plans.add(new Kpi(id, seat, measure.content(), stamp));
      copying
          .shifted(measure.targets(), plan.years())
          .forEach((year, aim) -> plans.add(new Target(id, year, aim)));
    }
  }
}
