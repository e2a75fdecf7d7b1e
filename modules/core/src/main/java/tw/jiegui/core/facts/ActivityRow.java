package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "activity")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class ActivityRow extends FactRow {
  private String form;
  private String title;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  private String venue;
  private String country;
  private String subjects;
  private String issues;
  private String sdgs;
  private String grades;
  private int students;

  @Column(name = "students_of")
  private @Nullable Integer studentsOf;

  private int disadvantaged;

  @Column(name = "partnership_id")
  private @Nullable UUID partner;

  @Column(name = "language_use")
  private String languageUse;

  private String language;
  private String ties;
  private String note;

  @SuppressWarnings("NullAway.Init")
  protected ActivityRow() {}

  @Override
  FactKind kind() {
    return FactKind.ACTIVITY;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("form", form)
        .with("title", title)
        .with("starts_on", startsOn)
        .withOptional("ends_on", endsOn)
        .with("venue", venue)
        .with("country", country)
        .with("subjects", subjects)
        .with("issues", issues)
        .with("sdgs", sdgs)
        .with("grades", grades)
        .with("students", students)
        .withOptional("students_of", studentsOf)
        .with("disadvantaged", disadvantaged)
        .withOptional("partner", partner)
        .with("language_use", languageUse)
        .with("language", language)
        .with("ties", ties)
        .with("note", note);
  }

  @Override
  void put(Values values) {
    form = values.text("form");
    title = values.text("title");
    startsOn = values.day("starts_on").orElseThrow();
    endsOn = values.day("ends_on").orElse(null);
    venue = values.text("venue");
    country = values.text("country");
    subjects = values.text("subjects");
    issues = values.text("issues");
    sdgs = values.text("sdgs");
    grades = values.text("grades");
    students = values.count("students");
    studentsOf = values.text("students_of").isEmpty() ? null : values.count("students_of");
    disadvantaged = values.count("disadvantaged");
    partner = values.id("partner").orElse(null);
    languageUse = values.text("language_use");
    language = values.text("language");
    ties = values.text("ties");
    note = values.text("note");
  }
}
