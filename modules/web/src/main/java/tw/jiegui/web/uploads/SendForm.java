package tw.jiegui.web.uploads;

import tw.jiegui.web.pages.Button;

/// A form that sends files: where it sends them whole, where piece by piece, and which kinds of
/// files the browser offers.
public record SendForm(String address, String uploads, String accept, Button button) {}
