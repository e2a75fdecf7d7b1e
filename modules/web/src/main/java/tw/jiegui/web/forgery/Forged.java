package tw.jiegui.web.forgery;

/// A write that did not provably come from one of our own pages in this session.
public class Forged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Forged(String why) {
    super(why);
  }
}
