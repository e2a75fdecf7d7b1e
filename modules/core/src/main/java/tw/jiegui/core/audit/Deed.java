package tw.jiegui.core.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One deed worth remembering: `school.renamed` of school 310601, with what it changed.
public record Deed(String action, Subject subject, @Nullable UUID school, Change change) {
  /// What the deed was done to: its kind and id for search, its label for people.
  public record Subject(String kind, String id, String label) {}

  public static Deed of(String action, Subject subject, Change change) {
    return new Deed(action, subject, null, change);
  }

  public Deed atSchool(UUID schoolId) {
    return new Deed(action, subject, schoolId, change);
  }
}
