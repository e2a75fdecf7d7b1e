package tw.jiegui.database;

/// What became of an authority's audit log.
public sealed interface AuditVerdict {
  String authority();

  record Intact(String authority, long entries) implements AuditVerdict {}

  /// The first place where the log is not what was written.
  record Broken(String authority, long seq, Flaw flaw) implements AuditVerdict {}

  enum Flaw {
    MISSING("the entry is missing"),
    UNLINKED("the entry does not follow the one before it"),
    ALTERED("the entry is not what was written"),
    CUT_OFF("the log ends before its recorded end"),
    BEYOND_HEAD("the log goes on after its recorded end"),
    HEAD_ALTERED("the recorded end is not the last entry");

    private final String text;

    Flaw(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
