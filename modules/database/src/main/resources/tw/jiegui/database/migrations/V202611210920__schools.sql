create table school (
  authority authority_id not null references authority,
  id uuid not null,
  code text not null check (code ~ '^[0-9A-Z]{6}$'),
  name_zh text not null check (length(name_zh) between 1 and 60),
  name_en text not null default '' check (length(name_en) <= 120),
  kind text not null check (kind in ('KINDERGARTEN', 'ELEMENTARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'VOCATIONAL_HIGH')),
  ownership text not null check (ownership in ('NATIONAL', 'MUNICIPAL', 'PRIVATE')),
  district text not null check (length(district) between 1 and 40),
  remote boolean not null default false,
  students int not null default 0 check (students >= 0),
  teachers int not null default 0 check (teachers >= 0),
  status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED')),
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  unique (authority, code)
);
create index school_by_status on school (authority, status, code);
create index school_by_district on school (authority, district, code);
call wall('school');

-- A code that a school no longer bears leads to the school that took it over.
create table school_former_code (
  authority authority_id not null references authority,
  code text not null check (code ~ '^[0-9A-Z]{6}$'),
  school_id uuid not null,
  until date not null,
  primary key (authority, code),
  foreign key (authority, school_id) references school
);
create index school_former_code_by_school on school_former_code (authority, school_id);
call wall('school_former_code');

-- What happened to a school as an institution: the history that outlives names and codes.
create table school_event (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in ('OPENED', 'RENAMED', 'RECODED', 'CLOSED', 'REOPENED', 'MERGED_INTO', 'ABSORBED', 'SPLIT_OFF', 'SPLIT_FROM')),
  effective_on date not null,
  other_school_id uuid,
  former_value text not null default '',
  reason text not null check (length(reason) between 1 and 500),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (authority, id),
  foreign key (authority, school_id) references school,
  foreign key (authority, other_school_id) references school
);
create index school_event_by_school on school_event (authority, school_id, effective_on);
create index school_event_by_other on school_event (authority, other_school_id);
call wall('school_event');

grant select, insert, update on school to jiegui_app;
grant select, insert, update on school_former_code to jiegui_app;
grant select, insert on school_event to jiegui_app;
