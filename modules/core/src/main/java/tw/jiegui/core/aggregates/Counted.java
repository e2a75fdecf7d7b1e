package tw.jiegui.core.aggregates;

import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Stage;

/// One number as it is kept.
record Counted(AuthorityId of, Series series, SchoolYear year, Stage stage, long value) {}
