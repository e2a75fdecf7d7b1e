package tw.jiegui.core.members;

import tw.jiegui.core.authority.Scope;

/// Which invitations to look for, and how far somebody may look.
record InvitationFilter(Invitation.State state, Scope scope) {}
