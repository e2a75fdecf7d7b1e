/// Pages and API about who belongs to an authority: members, invitations, hand-overs, files.
@NullMarked
package tw.jiegui.web.members;

import org.jspecify.annotations.NullMarked;
