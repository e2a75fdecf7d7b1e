package tw.jiegui.web.home;

import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.web.language.Texts;

/// What one feature has waiting for somebody. Every bean of this type is asked when he comes home.
public interface Tasks {
  List<Task> of(Acting acting, Texts texts);
}
