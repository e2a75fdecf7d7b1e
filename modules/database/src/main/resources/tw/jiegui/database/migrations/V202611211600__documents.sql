-- Files that a school shows as evidence. The rows are here; the content is sealed in a store outside.

create table document (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  name text not null check (length(name) between 1 and 120),
  description text not null default '' check (length(description) <= 500),
  kind text not null check (kind in ('PDF', 'JPEG', 'PNG', 'WEBP', 'GIF', 'SVG', 'ODT', 'ODS', 'ODP', 'DOCX', 'XLSX', 'PPTX', 'CSV', 'TEXT', 'MP4')),
  size bigint not null check (size > 0),
  -- the keyed hash of the content: equal within an authority, and not comparable across two
  content text not null check (length(content) = 64),
  state text not null default 'WAITING' check (state in ('WAITING', 'CLEAN', 'REFUSED')),
  finding text not null default '' check (length(finding) <= 200),
  preview text not null default 'WAITING' check (preview in ('WAITING', 'MADE', 'NONE')),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school
);
create index document_by_school on document (authority, school_id, year, recorded_at);
create index document_by_content on document (authority, content);
call wall('document');

-- What a document is shown for. Facts are of several tables, so that no foreign key can name one.
create table document_use (
  authority authority_id not null references authority,
  id uuid not null,
  document_id uuid not null,
  fact_kind text not null check (fact_kind in ('TEAM_MEMBER', 'ACTIVITY', 'PARTNERSHIP', 'TRAINING', 'MEETING')),
  fact_id uuid not null,
  attached_at timestamptz not null,
  attached_by text not null,
  primary key (authority, id),
  unique (authority, document_id, fact_id),
  foreign key (authority, document_id) references document
);
create index document_use_by_fact on document_use (authority, fact_id);
call wall('document_use');

-- A file on its way in, piece by piece. It stays for a day after it became a document, so that
-- whoever lost the last answer can ask again.
create table document_upload (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  name text not null check (length(name) between 1 and 120),
  size bigint not null check (size > 0),
  digest text not null default '' check (digest = '' or length(digest) = 64),
  received bigint not null default 0 check (received >= 0),
  document_id uuid,
  begun_by text not null,
  touched_at timestamptz not null,
  primary key (authority, id),
  foreign key (authority, school_id) references school,
  foreign key (authority, document_id) references document
);
create index document_upload_by_age on document_upload (authority, touched_at);
call wall('document_upload');

grant select, insert, update on document to jiegui_app;
grant select, insert, delete on document_use to jiegui_app;
grant select, insert, update, delete on document_upload to jiegui_app;
