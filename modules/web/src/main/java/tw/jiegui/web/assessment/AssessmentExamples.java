package tw.jiegui.web.assessment;

/// Examples that the description of the API shows.
final class AssessmentExamples {
  static final String ASSESSMENT =
      """
      {"code": "313601", "school_year": 115, "frame": "si-111",
       "revision": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "stage": "ELEMENTARY", "level": "basic",
       "indicators": [{"indicator": "A-1-1", "mandatory": true,
         "state": {"state": "met", "met": 2, "needed": 2}, "judgement": "achieved"}]}
      """;

  static final String ANSWER =
      """
      {"indicator": "F-1-2", "text": "與櫻花小學締結姊妹校。", "judgement": "not-yet",
       "written": [{"field": "text", "at": "2026-10-02T12:00:00Z", "by": "Coordinator"}],
       "state": {"state": "begun", "met": 1, "needed": 2},
       "items": [{"item": "F-1-2.list", "achieved": true, "missing": "",
         "attached": [{"kind": "partnership", "id": "0a53d6c4-6a4e-4f0e-9a53-0b6f8a1f7a11",
           "shows": ["F-1-2.list"]}], "suggested": []}],
       "version": 3}
      """;

  static final String TOLD =
      """
      {"text": "與櫻花小學締結姊妹校。", "judgement": "achieved"}
      """;

  static final String SHOWS = "{\"shows\": [\"F-1-2.agreement.mou\"]}";

  static final String PATH =
      """
      {"level": "basic", "ways": [{"level": "intermediate", "reached": false,
        "says": "已達初階。進階還需要 1 項選項指標。",
        "steps": [{"indicator": "F-1-2", "items": ["F-1-2.agreement"]}]}]}
      """;

  static final String MATRIX =
      """
      {"items": [{"code": "313601", "name": "櫻花國小", "begun": true, "level": "basic", "met": 10,
         "requests": 1, "indicators": {"A-1-1": "met", "F-1-2": "begun"}}],
       "total": 1, "page": 1, "size": 50}
      """;

  private AssessmentExamples() {}
}
