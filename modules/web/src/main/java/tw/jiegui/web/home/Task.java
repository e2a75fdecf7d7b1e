package tw.jiegui.web.home;

import tw.jiegui.web.pages.Link;

/// Something that waits for this person, and why.
public record Task(Link link, String text) {}
