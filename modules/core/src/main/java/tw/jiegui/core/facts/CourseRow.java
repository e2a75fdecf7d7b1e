package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

@Entity
@Table(name = "course")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class CourseRow extends FactRow {
  private String title;
  private String form;
  private String subjects;
  private String grades;

  @Column(name = "handed_over_to")
  private String handedOverTo;

  private String note;

  @SuppressWarnings("NullAway.Init")
  protected CourseRow() {}

  @Override
  FactKind kind() {
    return FactKind.COURSE;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("title", title)
        .with("form", form)
        .with("subjects", subjects)
        .with("grades", grades)
        .with("handed_over_to", handedOverTo)
        .with("note", note);
  }

  @Override
  void put(Values values) {
    title = values.text("title");
    form = values.text("form");
    subjects = values.text("subjects");
    grades = values.text("grades");
    handedOverTo = values.text("handed_over_to");
    note = values.text("note");
  }
}
