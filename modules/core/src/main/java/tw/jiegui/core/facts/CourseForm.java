package tw.jiegui.core.facts;

/// What a school makes of its own: the plan of its courses, or a module that others can use too.
public enum CourseForm implements Word {
  COURSE_PLAN,
  MODULE
}
