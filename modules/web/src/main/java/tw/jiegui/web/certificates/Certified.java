package tw.jiegui.web.certificates;

import java.time.LocalDate;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.policy.Bilingual;

/// A certificate about to be drawn: who signs it, where it is checked, and on which day it is
/// drawn.
record Certified(Shown shown, Bilingual issuer, String address, LocalDate today) {}
