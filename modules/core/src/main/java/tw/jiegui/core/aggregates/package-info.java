/// What travels up: how many schools of each authority, year and stage did what; never which.
@NullMarked
package tw.jiegui.core.aggregates;

import org.jspecify.annotations.NullMarked;
