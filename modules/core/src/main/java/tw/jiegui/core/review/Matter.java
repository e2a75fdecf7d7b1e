package tw.jiegui.core.review;

import java.util.UUID;
import tw.jiegui.core.policy.Bilingual;

/// What is to be reviewed, as its owner names it. Of a masked one no reviewer learns whose it is.
public record Matter(UUID id, String kind, Bilingual title, Applicant applicant, boolean masked) {}
