/// One command: database, Keycloak and Liberty on one machine, with a demo country in them.
@NullMarked
package tw.jiegui.local;

import org.jspecify.annotations.NullMarked;
