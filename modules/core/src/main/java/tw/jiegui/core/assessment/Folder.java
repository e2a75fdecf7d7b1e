package tw.jiegui.core.assessment;

import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.SchoolCode;

/// Which assessment: a school's, of one school year, against one frame.
public record Folder(SchoolCode code, SchoolYear year, String frame) {
  public Sheet sheet(String indicator) {
    return new Sheet(this, indicator);
  }

  /// One indicator of it.
  public record Sheet(Folder folder, String indicator) {}
}
