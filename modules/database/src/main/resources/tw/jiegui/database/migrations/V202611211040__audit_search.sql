-- Which kinds of deed there are, and everything that one request did.
create index audit_entry_by_action on audit_entry (authority, action, seq);
create index audit_entry_by_correlation on audit_entry (authority, correlation_id, seq);
