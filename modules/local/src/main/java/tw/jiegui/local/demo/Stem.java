package tw.jiegui.local.demo;

/// The part of a name that is the school's own: 中正, Zhongzheng.
record Stem(String zh, String en) {}
