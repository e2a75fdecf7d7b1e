package tw.jiegui.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A provider that the JSON API does without.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PagesOnly {}
