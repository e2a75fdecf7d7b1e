package tw.jiegui.web.pages;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.language.Texts;

/// Roles in words.
public record Hats(Texts texts) {
  public List<String> names(List<Hat> hats) {
    return hats.stream().map(this::name).toList();
  }

  public String name(Hat hat) {
    Hat.SchoolRef school = hat.school();
    return school == null
        ? name(hat.role())
        : texts.of("pages.hat", name(hat.role()), texts.choose(school.nameZh(), school.nameEn()));
  }

  public String list(List<Role> roles) {
    return roles.stream().map(this::name).collect(joining(texts.of("pages.or")));
  }

  public String name(Role role) {
    return texts.of("pages.role." + role.realmName());
  }
}
