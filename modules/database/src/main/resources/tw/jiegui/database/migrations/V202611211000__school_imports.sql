-- A file of schools, kept between what it would do and doing it; then as the record of what was done.
create table school_import (
  authority authority_id not null references authority,
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 120),
  content bytea not null check (octet_length(content) <= 2 * 1024 * 1024),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  applied_at timestamptz,
  applied_by text not null default '',
  added int not null default 0,
  changed int not null default 0,
  version int not null default 1,
  primary key (authority, id)
);
create index school_import_by_time on school_import (authority, uploaded_at);
call wall('school_import');

grant select, insert, update, delete on school_import to jiegui_app;
