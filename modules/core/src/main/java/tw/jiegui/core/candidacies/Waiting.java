package tw.jiegui.core.candidacies;

import tw.jiegui.core.certification.Question;

/// A candidacy that waits for somebody, and by which rules.
public record Waiting(Candidacy candidacy, Question question) {}
