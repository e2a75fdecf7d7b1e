package tw.jiegui.local.demo;

import java.util.List;

/// The lie of the land: how many of its small schools are remote, and what schools are called.
enum Land {
  TOWN(0, "town", "plain"),
  PLAIN(0.6, "plain", "town"),
  SHORE(0.7, "shore", "plain"),
  MOUNTAIN(1, "mountain", "plain"),
  ISLAND(1, "shore", "town");

  private final double remoteShare;
  private final String commonNames;
  private final String rarerNames;

  Land(double remoteShare, String commonNames, String rarerNames) {
    this.remoteShare = remoteShare;
    this.commonNames = commonNames;
    this.rarerNames = rarerNames;
  }

  double remoteShare() {
    return remoteShare;
  }

  /// Tags of the names that are heard there, the most common first.
  List<String> tags() {
    return List.of(commonNames, rarerNames);
  }
}
