package tw.jiegui.web.facts;

/// Examples that the description of the API shows.
final class FactExamples {
  static final String FACT =
      """
      {"id": "0a53d6c4-6a4e-4f0e-9a53-0b6f8a1f7a11", "kind": "activity", "school_year": 115,
       "fields": {"form": "integrated-lessons", "title": "海洋保育", "starts_on": "2026-10-01",
         "venue": "home", "subjects": ["science"], "sdgs": ["14"], "students": 30,
         "disadvantaged": 0},
       "withdrawn": false, "version": 1, "recorded_at": "2026-10-02T12:00:00Z",
       "recorded_by": "Taipei school coordinator", "changed_at": "2026-10-02T12:00:00Z",
       "changed_by": "Taipei school coordinator"}
      """;

  static final String LIST = "{\"items\": [" + FACT + "], \"total\": 1, \"page\": 1, \"size\": 20}";

  static final String NEW =
      """
      {"form": "integrated-lessons", "title": "海洋保育", "starts_on": "2026-10-01",
       "venue": "home", "subjects": ["science"], "sdgs": ["14"], "students": 30}
      """;

  static final String CORRECTION = "{\"students\": 31}";

  static final String HEADS = "{\"students\": 412, \"teachers\": 38}";

  static final String YEAR =
      """
      {"code": "313601", "school_year": 115,
       "heads": {"students": 412, "teachers": 38, "own": true, "version": 1},
       "metrics": [{"metric": "partner-schools", "value": 1,
         "counted": ["0a53d6c4-6a4e-4f0e-9a53-0b6f8a1f7a11"],
         "left_out": [{"id": "5d8f7d52-7d0e-4b3c-9a53-0b6f8a1f7a11", "why": "not-abroad"}],
         "asked": [{"provision": "award.basic.partners", "state": "met"}]}],
       "conditions": [{"condition": "work-divided", "holds": true,
         "asked": [{"provision": "award.intermediate.division-of-work", "state": "met"}]}]}
      """;

  private FactExamples() {}
}
