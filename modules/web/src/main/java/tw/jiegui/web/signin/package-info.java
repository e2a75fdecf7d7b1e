/// Who is signed in, by the pages' cookie or by a bearer token, and the ways in and out.
@NullMarked
package tw.jiegui.web.signin;

import org.jspecify.annotations.NullMarked;
