package tw.jiegui.local.demo;

import java.util.List;

/// The lie of the land: how many of its small schools are remote, and what schools are called.
enum Land {
  TOWN(0, List.of("town")),
  PLAIN(0.35, List.of("plain", "town")),
  SHORE(0.45, List.of("shore", "plain")),
  MOUNTAIN(1, List.of("mountain")),
  ISLAND(1, List.of("shore", "town"));

  private final double remoteShare;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> tags;

  Land(double remoteShare, List<String> tags) {
    this.remoteShare = remoteShare;
    this.tags = tags;
  }

  double remoteShare() {
    return remoteShare;
  }

  /// Which names are heard there, the most common first.
  List<String> tags() {
    return tags;
  }
}
