-- Somebody imported under the name that his school's sign-on gives him may have no address.
alter table member
  alter column email drop not null,
  add check (coalesce(email, sso_subject, subject) is not null);

-- A file of people, kept between what it would do and doing it, and no longer: it names people.
create table member_import (
  authority authority_id not null references authority,
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 120),
  content bytea not null check (octet_length(content) <= 2 * 1024 * 1024),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  owner text not null,
  version int not null default 1,
  primary key (authority, id)
);
create index member_import_by_time on member_import (authority, uploaded_at);
call wall('member_import');

grant select, insert, delete on member_import to jiegui_app;
