package tw.jiegui.core.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.facts.FactRegistry.Work;
import tw.jiegui.core.schools.Edit;

/// What a school says of its own heads in a year.
@ApplicationScoped
public class HeadCounts {
  @Inject private FactRegistry registry;
  @Inject private Register register;
  @Inject private Audit audit;

  @SuppressWarnings("NullAway.Init")
  protected HeadCounts() {}

  /// The version is 0 where there were none yet. Empty where somebody else was faster.
  public Optional<Heads> tell(Acting acting, Folder folder, Edit<Heads.Count> edit) {
    return registry.writing(acting, folder, work -> tell(work, edit));
  }

  private Optional<Heads> tell(Work work, Edit<Heads.Count> edit) {
    var known = register.findHeads(work.owner());
    if (known.map(HeadCount::version).orElse(0) != edit.version()) {
      return Optional.empty();
    }
    var before = known.map(HeadCount::named).orElse(Map.of());
    var count = known.orElseGet(() -> new HeadCount(work.owner(), edit.value(), work.stamp()));
    count.put(edit.value(), work.stamp());
    register.add(count);
    register.flush();
    audit.record(work.acting(), work.hat(), count.deed(Change.between(before, count.named())));
    return Optional.of(count.heads());
  }
}
