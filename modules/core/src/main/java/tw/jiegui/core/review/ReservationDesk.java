package tw.jiegui.core.review;

import tw.jiegui.core.authority.Acting;

/// Knows what stands against an outcome of a kind of matter; its owner provides a bean.
public interface ReservationDesk {
  boolean keeps(String matterKind);

  /// Asked within the transaction of the authority that reviews.
  Reservations about(Acting officer, Matter matter);
}
