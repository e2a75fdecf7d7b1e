package tw.jiegui.core.toolkits;

import java.time.Instant;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

/// A toolkit as everybody may read it. The school is empty where a team of the authority wrote it.
public record Published(
    AuthorityId source, UUID id, Bilingual school, Content content, Instant at, int readers) {}
