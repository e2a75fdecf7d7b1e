package tw.jiegui.core.documents.inspection;

/// An entry of an archive as its directory tells it.
record ZipEntry(String name, Packing packing, Place place) {
  record Packing(int flags, int method, long sum) {}

  /// Where it begins, and how long it is packed and unpacked.
  record Place(long header, long packed, long unpacked) {}

  boolean isLocked() {
    return (packing.flags() & 0x2041) != 0;
  }

  boolean isStored() {
    return packing.method() == 0;
  }
}
