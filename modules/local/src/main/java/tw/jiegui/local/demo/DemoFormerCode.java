package tw.jiegui.local.demo;

import java.time.LocalDate;
import java.util.UUID;

/// A code out of use, and the school that it leads to.
public record DemoFormerCode(String code, UUID schoolId, LocalDate until) {}
