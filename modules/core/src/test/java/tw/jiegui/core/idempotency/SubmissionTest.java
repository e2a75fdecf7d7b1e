package tw.jiegui.core.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubmissionTest {
  @Test
  void the_same_request_has_the_same_hash_and_another_has_not() {
    assertEquals(Submission.of("12345678", "甲"), Submission.of("12345678", "甲"));
    assertNotEquals(Submission.of("12345678", "甲"), Submission.of("12345678", "乙"));
  }

  @Test
  void a_key_is_eight_to_a_hundred_visible_characters() {
    assertTrue(Submission.isKey("x".repeat(8)));
    assertTrue(Submission.isKey("x".repeat(100)));
    assertFalse(Submission.isKey("x".repeat(7)));
    assertFalse(Submission.isKey("x".repeat(101)));
    assertFalse(Submission.isKey("1234 5678"));
    assertThrows(IllegalArgumentException.class, () -> Submission.of("short", "甲"));
  }

  @Test
  void a_refusal_is_not_remembered() {
    assertTrue(new Answer(201, "/x", "").isDone());
    assertFalse(new Answer(409, "", "").isDone());
  }
}
