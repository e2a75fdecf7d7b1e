package tw.jiegui.core.authority;

/// Whoever is signed in, as the identity provider vouches for him.
public record Person(String subject, String name, String email) {}
