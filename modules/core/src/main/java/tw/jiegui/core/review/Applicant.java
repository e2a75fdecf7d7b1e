package tw.jiegui.core.review;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

/// The school that a matter is about, which may be another authority's.
public record Applicant(AuthorityId authority, UUID school, String code, Bilingual name) {}
