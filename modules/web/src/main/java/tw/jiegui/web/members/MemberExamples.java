package tw.jiegui.web.members;

/// Examples that the description of the API shows.
final class MemberExamples {
  static final String MEMBERSHIP =
      """
      {"id": "6f1c0d7e-0b52-4c8e-9f0a-1d2f3a4b5c6d", "role": "school-coordinator",
       "school": "313601", "since": "2026-08-01", "until": "2027-07-31", "standing": "active",
       "version": 2}
      """;

  static final String MEMBER =
      """
      {"id": "0b8e7b52-4a0c-4f3a-8a77-6a2f0e1d9c11", "name": "Coordinator",
       "email": "coordinator@school.example", "signed_in": true, "memberships": [
         {"id": "6f1c0d7e-0b52-4c8e-9f0a-1d2f3a4b5c6d", "role": "school-coordinator",
          "school": "313601", "since": "2026-08-01", "standing": "active", "version": 1}]}
      """;

  static final String MEMBERS =
      """
      {"items": [{"id": "0b8e7b52-4a0c-4f3a-8a77-6a2f0e1d9c11", "name": "Coordinator",
        "email": "coordinator@school.example", "signed_in": true, "memberships": []}],
       "total": 1, "page": 1, "size": 20}
      """;

  static final String NEW_INVITATION =
      """
      {"email": "officer@city.example", "name": "New officer", "role": "officer",
       "until": "2027-12-31", "days": 14}
      """;

  static final String INVITATION =
      """
      {"id": "9b0f6c1d-7a3e-4a5b-8c2d-1e0f9a8b7c6d", "email": "officer@city.example",
       "name": "New officer", "role": "officer", "until": "2027-12-31", "state": "pending",
       "invited_by": "Taipei administrator", "invited_at": "2026-11-21T02:00:00Z",
       "expires_at": "2026-12-05T02:00:00Z", "version": 1,
       "link": "https://jiegui.example/invitations/taipei/q5xJ…"}
      """;

  static final String INVITATIONS =
      """
      {"items": [{"id": "9b0f6c1d-7a3e-4a5b-8c2d-1e0f9a8b7c6d", "email": "officer@city.example",
        "name": "New officer", "role": "officer", "state": "pending",
        "invited_by": "Taipei administrator", "invited_at": "2026-11-21T02:00:00Z",
        "expires_at": "2026-12-05T02:00:00Z", "version": 1}],
       "total": 1, "page": 1, "size": 20}
      """;

  static final String HAND_OVER =
      """
      {"school": "313601", "email": "next@school.example", "name": "Next coordinator",
       "from": "2027-02-01"}
      """;

  static final String HANDED_OVER =
      """
      {"taken": [{"outcome": "offered", "role": "school-coordinator",
        "invitation": "9b0f6c1d-7a3e-4a5b-8c2d-1e0f9a8b7c6d",
        "link": "https://jiegui.example/invitations/taipei/q5xJ…"}]}
      """;

  static final String TERM = "{\"until\": \"2027-07-31\"}";

  static final String ENDING = "{\"reason\": \"Moved to another school\"}";

  private MemberExamples() {}
}
