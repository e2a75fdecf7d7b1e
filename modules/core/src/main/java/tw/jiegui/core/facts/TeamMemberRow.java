package tw.jiegui.core.facts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

@Entity
@Table(name = "team_member")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class TeamMemberRow extends FactRow {
  private String name;
  private String post;
  private String discipline;
  private boolean teacher;
  private String duties;
  private boolean contact;
  private String email;

  @SuppressWarnings("NullAway.Init")
  protected TeamMemberRow() {}

  @Override
  FactKind kind() {
    return FactKind.TEAM_MEMBER;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("name", name)
        .with("post", post)
        .with("discipline", discipline)
        .withFlag("teacher", teacher)
        .with("duties", duties)
        .withFlag("contact", contact)
        .with("email", email);
  }

  @Override
  void put(Values values) {
    name = values.text("name");
    post = values.text("post");
    discipline = values.text("discipline");
    teacher = values.flag("teacher");
    duties = values.text("duties");
    contact = values.flag("contact");
    email = values.text("email");
  }
}
