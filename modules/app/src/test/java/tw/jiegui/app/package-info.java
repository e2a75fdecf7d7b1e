/// The built application inside a real server, and the rules that its code keeps.
@NullMarked
package tw.jiegui.app;

import org.jspecify.annotations.NullMarked;
