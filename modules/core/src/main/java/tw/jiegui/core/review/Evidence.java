package tw.jiegui.core.review;

import tw.jiegui.core.policy.Bilingual;

/// What an applicant shows. The reference is its owner's, and empty where there is nothing to open.
public record Evidence(Bilingual name, String says, String ref) {
  public static Evidence said(Bilingual name, String says) {
    return new Evidence(name, says, "");
  }
}
