package tw.jiegui.core.facts;

/// A language is a tool where something else is learnt through it.
public enum LanguageUse implements Word {
  NONE,
  TOOL,
  LESSON
}
