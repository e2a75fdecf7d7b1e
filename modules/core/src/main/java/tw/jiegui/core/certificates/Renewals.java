package tw.jiegui.core.certificates;

import java.util.Optional;

/// Where a certificate can be renewed. A feature that takes applications answers with a bean.
public interface Renewals {
  /// The address of a page in which the renewal begins, with what is already there.
  Optional<String> findRenewal(Shown certificate);
}
