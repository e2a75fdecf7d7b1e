package tw.jiegui.core.aggregates;

import java.util.Optional;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Stage;

/// Which numbers somebody wants to see: of one school year, of one stage or of all.
public record Asked(SchoolYear year, Optional<Stage> stage) {}
