package tw.jiegui.web.schools;

/// Examples that the description of the API shows.
final class Examples {
  static final String SCHOOL =
      """
      {"code": "313601", "name_zh": "示範國小", "name_en": "Model Elementary School",
       "kind": "elementary", "ownership": "municipal", "district": "中正區", "remote": false,
       "students": 412, "teachers": 38, "status": "open", "version": 3,
       "changed_at": "2026-08-03T02:00:00Z", "changed_by": "Taipei officer"}
      """;

  static final String LIST =
      """
      {"items": [{"code": "313601", "name_zh": "示範國小", "name_en": "Model Elementary School",
        "kind": "elementary", "ownership": "municipal", "district": "中正區", "remote": false,
        "students": 412, "teachers": 38, "status": "open", "version": 3,
        "changed_at": "2026-08-03T02:00:00Z", "changed_by": "Taipei officer"}],
       "total": 1, "page": 1, "size": 20}
      """;

  static final String NEW =
      """
      {"code": "313699", "name_zh": "新生國小", "name_en": "Xinsheng Elementary School",
       "kind": "elementary", "ownership": "municipal", "district": "中正區", "remote": false,
       "students": 300, "teachers": 25, "effective_on": "2026-08-01",
       "reason": "Founded by decision of the council"}
      """;

  static final String FACTS = "{\"students\": 420, \"teachers\": 39}";

  static final String RENAMING =
      """
      {"name_zh": "示範實驗國小", "effective_on": "2026-08-01", "reason": "Became an experimental school"}
      """;

  static final String MERGER =
      """
      {"into": "313602", "effective_on": "2026-08-01", "reason": "Merged for lack of pupils"}
      """;

  static final String GROUNDS =
      "{\"effective_on\": \"2026-08-01\", \"reason\": \"Decided by the council\"}";

  static final String PREVIEW =
      """
      {"id": "0a53d6c4-6a4e-4f0e-9a53-0b6f8a1f7a11", "file_name": "schools.csv",
       "fingerprint": "6c1f…", "applicable": false,
       "counts": {"added": 1, "changed": 1, "unchanged": 200, "bad": 1},
       "rows": [
         {"line": 7, "code": "313601", "what": "changed",
          "before": {"students": "412"}, "after": {"students": "420"}, "errors": []},
         {"line": 9, "code": "3136", "what": "bad", "before": {}, "after": {},
          "errors": [{"field": "code", "code": "leading-zero-lost", "message": "…"}]}]}
      """;

  static final String CSV =
      """
      School code,Chinese name,Kind,Ownership,District
      313699,新生國小,Elementary,Municipal,中正區
      """;

  static final String PROBLEM =
      """
      {"type": "urn:jiegui:problem:invalid", "title": "Some fields are not right", "status": 422,
       "detail": "Nothing was changed. See “errors”.", "instance": "/api/v1/taipei/schools",
       "correlationId": "5f7c0c1e", "errors": [
         {"field": "code", "code": "not-a-school-code",
          "message": "A school code is six digits or capital letters"}]}
      """;

  private Examples() {}
}
