package tw.jiegui.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Directory;

/// Stands in for the identity provider, and fails when it is told to.
@Alternative
@Priority(1)
@ApplicationScoped
class RehearsedDirectory implements Directory {
  private final List<String> admitted = new CopyOnWriteArrayList<>();
  private final AtomicBoolean down = new AtomicBoolean();

  @Override
  public Admission admit(Person person, AuthorityId authority, Role role) {
    if (down.get()) {
      return new Admission.Unreachable("on purpose");
    }
    admitted.add(person.subject());
    return new Admission.Admitted();
  }

  void goDown(boolean yes) {
    down.set(yes);
  }

  List<String> admitted() {
    return List.copyOf(admitted);
  }
}
