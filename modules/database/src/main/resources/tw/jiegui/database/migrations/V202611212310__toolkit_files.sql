-- A document lies with a school's papers of a year, or with a toolkit.
alter table document alter column school_id drop not null;
alter table document add column toolkit_id uuid;
alter table document add foreign key (authority, toolkit_id) references toolkit;
alter table document add check (num_nonnulls(school_id, toolkit_id) = 1);
create index document_by_toolkit on document (authority, toolkit_id);

-- Which of them went out with the toolkit when it was published.
create table toolkit_publication_file (
  authority authority_id not null references authority,
  id uuid not null,
  toolkit_id uuid not null,
  position int not null,
  name text not null,
  kind text not null,
  size bigint not null,
  primary key (authority, id),
  foreign key (authority, toolkit_id) references toolkit_publication on delete cascade,
  foreign key (authority, id) references document
);
create index toolkit_publication_file_by_toolkit on toolkit_publication_file (authority, toolkit_id);
call showcase('toolkit_publication_file');

-- Files are counted as often as they are fetched, also in a month in which nobody is a new reader.
alter table toolkit_use add column downloads int not null default 0 check (downloads >= 0);
alter table toolkit_use drop constraint toolkit_use_readers_check;
alter table toolkit_use add check (readers >= 0 and readers + downloads > 0);

grant select, insert, delete on toolkit_publication_file to jiegui_app;
