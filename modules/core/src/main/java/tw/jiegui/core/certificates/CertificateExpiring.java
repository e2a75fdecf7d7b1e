package tw.jiegui.core.certificates;

/// Told once for each span before a certificate's end, within the holder's authority, so that
/// letters can go out to the school's principal and coordinators.
public record CertificateExpiring(Shown certificate, int months) {}
