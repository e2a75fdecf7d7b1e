package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shares schools out among districts.
final class Apportionment {
  private Apportionment() {}

  /// By the method of Sainte-Laguë, so that every district of some size has its school.
  static List<District> spread(List<District> districts, int seats, Category category) {
    int[] shares = new int[districts.size()];
    for (int seat = 0; seat < seats; seat++) {
      shares[neediest(districts, shares, category)]++;
    }
    var sites = new ArrayList<District>();
    for (int i = 0; i < shares.length; i++) {
      for (int n = 0; n < shares[i]; n++) {
        sites.add(districts.get(i));
      }
    }
    return sites;
  }

  /// One school each in the most populous districts.
  static List<District> largest(List<District> districts, int seats) {
    return districts.stream()
        .sorted(Comparator.comparingInt(District::people).reversed())
        .limit(seats)
        .toList();
  }

  private static int neediest(List<District> districts, int[] shares, Category category) {
    int best = 0;
    double most = 0;
    for (int i = 0; i < shares.length; i++) {
      double need = weight(districts.get(i), category) / (2 * shares[i] + 1);
      if (need > most) {
        best = i;
        most = need;
      }
    }
    return best;
  }

  private static double weight(District district, Category category) {
    if (category.isPrivate()) {
      return district.land() == Land.TOWN ? district.people() : district.people() / 4.0;
    }
    return category.isCompulsory() ? forChildrenNearby(district) : district.people();
  }

  /// Villages that lie apart need more schools than people alone would fill.
  private static double forChildrenNearby(District district) {
    double apart = district.land() == Land.TOWN ? 1 : 1.6;
    return Math.sqrt(district.people()) * apart;
  }
}
