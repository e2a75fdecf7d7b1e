package tw.jiegui.web.members;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.PRINCIPAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import tw.jiegui.web.pages.NavigationEntry;

@ApplicationScoped
class MembersEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(80, "members.title", "members", Set.of(AUTHORITY_ADMIN, PRINCIPAL));
  }
}
