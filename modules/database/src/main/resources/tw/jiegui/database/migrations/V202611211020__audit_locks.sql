-- The head of the chain is the last lock that a transaction takes. This foreign key took one more
-- after it, on the school's row: two deeds at one school could wait for each other. Schools are
-- never deleted, so it protected nothing.
alter table audit_entry drop constraint audit_entry_authority_school_id_fkey;
