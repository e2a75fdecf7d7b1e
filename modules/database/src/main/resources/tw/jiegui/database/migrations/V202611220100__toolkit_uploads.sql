-- What comes piece by piece may lie with a toolkit, too.
alter table document_upload alter column school_id drop not null;
alter table document_upload add column toolkit_id uuid;
alter table document_upload add foreign key (authority, toolkit_id) references toolkit;
alter table document_upload add check (num_nonnulls(school_id, toolkit_id) = 1);
