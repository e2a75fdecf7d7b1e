package tw.jiegui.web.policy;

/// Examples that the description of the API shows.
final class PolicyExamples {
  static final String PROVISION =
      """
      {"path": "award.basic.prize", "topic": "award",
       "name": {"zh": "基礎級：獎勵金", "en": "Prize, basic"},
       "source": {"document": "award", "place": "捌、表2",
         "says": {"zh": "國際學校獎認證計畫，捌、表2", "en": "International School Award, 捌、表2"}},
       "statements": [{"span": "FY112", "first_day": "2023-01-01", "rule": {"amount": 40000},
         "says": {"zh": "新臺幣 40,000 元", "en": "NT$40,000"}, "facts": []}],
       "revision": 1}
      """;

  static final String PROVISIONS =
      """
      {"items": [{"path": "award.basic.prize", "topic": "award",
        "name": {"zh": "基礎級：獎勵金", "en": "Prize, basic"},
        "source": {"document": "award", "place": "捌、表2",
          "says": {"zh": "國際學校獎認證計畫，捌、表2", "en": "International School Award, 捌、表2"}},
        "statements": [], "revision": 1}], "total": 1, "page": 1, "size": 50}
      """;

  static final String CASE =
      """
      {"on": "111", "facts": {"team-members": 5}}
      """;

  static final String RESULT =
      """
      {"outcome": "missing", "why": {"zh": "團隊人數：5 人；至少應有 6 人",
         "en": "team members: 5 persons; at least 6 persons are needed"},
       "missing": {"zh": "團隊人數尚差 1 人", "en": "team members: 1 person more"}, "wanted": [],
       "ground": {"provision": "award.basic.team",
         "name": {"zh": "基礎級：團隊人數", "en": "Team, basic"}, "span": "SY111",
         "rule": {"at-least": {"metric": "team-members", "value": 6}},
         "says": {"zh": "團隊人數至少 6 人", "en": "team members: at least 6 persons"},
         "source": {"document": "award", "place": "表2",
           "says": {"zh": "國際學校獎認證計畫，表2", "en": "International School Award, 表2"}},
         "revision": 1}}
      """;

  static final String REVISIONS =
      """
      {"items": [{"number": 1, "approved_at": "2026-08-01T00:00:00Z", "approved_by": ""}]}
      """;

  static final String REVISION =
      """
      {"authority": "taipei", "revision": 1, "documents": {}, "topics": {}, "provisions": []}
      """;

  static final String COMPARISON =
      """
      {"from": "1", "to": "2", "items": [{"provision": "award.basic.prize",
        "name": {"zh": "基礎級：獎勵金", "en": "Prize, basic"}, "first_day": "2027-01-01",
        "before": {"zh": "新臺幣 40,000 元", "en": "NT$40,000"},
        "after": {"zh": "新臺幣 45,000 元", "en": "NT$45,000"}, "reaches_back": false}]}
      """;

  static final String NEW_PROPOSAL =
      """
      {"reason": "Budget of fiscal year 116", "changes": [
        {"provision": "award.basic.prize", "from": "FY116", "rule": {"amount": 45000}}]}
      """;

  static final String PROPOSAL =
      """
      {"id": "0b8e7b52-4a0c-4f3a-8a77-6a2f0e1d9c11", "reason": "Budget of fiscal year 116",
       "state": "open",
       "proposed": {"by": "Taipei administrator", "at": "2026-11-21T02:00:00Z", "revision": 1},
       "changes": [{"path": "award.basic.prize", "part": "FY116",
         "after": "{FY116: {amount: 45000}}"}],
       "shifts": [{"provision": "award.basic.prize",
         "name": {"zh": "基礎級：獎勵金", "en": "Prize, basic"}, "first_day": "2027-01-01",
         "before": {"zh": "新臺幣 40,000 元", "en": "NT$40,000"},
         "after": {"zh": "新臺幣 45,000 元", "en": "NT$45,000"}, "reaches_back": false}],
       "version": 1}
      """;

  static final String PROPOSALS =
      """
      {"items": [{"id": "0b8e7b52-4a0c-4f3a-8a77-6a2f0e1d9c11",
        "reason": "Budget of fiscal year 116", "state": "open",
        "proposed": {"by": "Taipei administrator", "at": "2026-11-21T02:00:00Z", "revision": 1},
        "version": 1}], "total": 1, "page": 1, "size": 20}
      """;

  static final String VERDICT =
      """
      {"note": "As the meeting of 3 November decided"}
      """;

  static final String PUBLISHED =
      """
      {"items": [{"authority": "taipei", "revision": 2, "published_at": "2026-11-21T02:00:00Z"}]}
      """;

  private PolicyExamples() {}
}
