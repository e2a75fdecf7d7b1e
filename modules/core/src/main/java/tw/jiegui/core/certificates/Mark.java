package tw.jiegui.core.certificates;

import java.time.Instant;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;

/// By what a certificate is known: who gave it, the id that nobody can guess, the number that
/// people read, and its place in the list of states.
public record Mark(
    AuthorityId authority, UUID id, String number, int statusIndex, Instant issuedAt) {}
