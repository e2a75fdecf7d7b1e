package tw.jiegui.core.candidacies;

import tw.jiegui.core.certification.Question;

/// A candidacy that waits for somebody, by which rules, and whether he was reminded of it.
public record Waiting(Candidacy candidacy, Question question, boolean isReminded) {}
