package tw.jiegui.web.audit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// The schools that entries speak of.
@ApplicationScoped
class SchoolNames {
  @Inject private Tenancy tenancy;
  @Inject private Schools schools;

  @SuppressWarnings("NullAway.Init")
  protected SchoolNames() {}

  Map<UUID, School> of(AuthorityId authority, Collection<@Nullable UUID> ids) {
    var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
    return tenancy.within(
        authority, () -> schools.listByIds(wanted).stream().collect(toMap(School::id, identity())));
  }

  /// By the code that it bears or bore.
  Optional<UUID> find(AuthorityId authority, String typed) {
    String code = typed.toUpperCase(Locale.ROOT);
    if (!SchoolCode.isWellFormed(code)) {
      return Optional.empty();
    }
    var wanted = new SchoolCode(code);
    return tenancy
        .within(
            authority, () -> schools.findSchool(wanted).or(() -> schools.findByFormerCode(wanted)))
        .map(School::id);
  }
}
