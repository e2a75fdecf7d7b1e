package tw.jiegui.core.facts;

/// Where an activity takes place.
public enum Venue implements Word {
  HOME,
  ABROAD,
  ONLINE
}
