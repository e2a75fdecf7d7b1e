package tw.jiegui.core.certificates;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;

/// Told within the transaction in which a certificate was given out or ended.
public record CertificateChanged(AuthorityId authority, UUID certificate, Holder holder) {}
