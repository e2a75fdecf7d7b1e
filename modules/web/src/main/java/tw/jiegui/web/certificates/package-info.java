/// Certificates: for officers, for the schools that hold them, and for everybody who checks one.
@NullMarked
package tw.jiegui.web.certificates;

import org.jspecify.annotations.NullMarked;
