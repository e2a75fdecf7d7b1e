-- Schemes by which an authority recognizes schools, word for word. A version never changes.
create table scheme_version (
  authority authority_id not null references authority,
  id uuid not null,
  scheme text not null check (length(scheme) between 1 and 40),
  number int not null check (number > 0),
  yaml text not null check (length(yaml) between 1 and 400000),
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (authority, id),
  unique (authority, scheme, number)
);
call wall('scheme_version');

-- Subsidies on record, which later applications are held against. The school may be another authority's.
create table subsidy_record (
  authority authority_id not null references authority,
  id uuid not null,
  applicant_authority authority_id not null,
  school_code text not null check (length(school_code) between 1 and 10),
  school_zh text not null,
  school_en text not null default '',
  tier text not null check (length(tier) between 1 and 40),
  granted_on date not null,
  amount_ntd bigint not null check (amount_ntd >= 0),
  source text not null check (length(source) between 1 and 200),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (authority, id),
  unique (authority, applicant_authority, school_code, tier, granted_on)
);
call wall('subsidy_record');

-- One school's way through a scheme, in the tenant of the authority that grants. It keeps the version of
-- the scheme and the revision of the policy that it began with.
create table candidacy (
  authority authority_id not null references authority,
  id uuid not null,
  applicant_authority authority_id not null,
  school_id uuid not null,
  school_code text not null check (length(school_code) between 1 and 10),
  school_zh text not null,
  school_en text not null default '',
  school_stage text check (school_stage in ('ELEMENTARY', 'JUNIOR', 'SENIOR')),
  school_district text not null default '',
  scheme text not null,
  scheme_number int not null,
  policy_revision int not null,
  tier text not null,
  asked_on date not null,
  year text not null check (length(year) between 4 and 8),
  state text not null check (state in
    ('DRAFT', 'SIGNED', 'WITH_AUTHORITY', 'IN_STAGE', 'MENDING', 'WITHDRAWN', 'PASSED', 'FAILED')),
  stage text not null default '',
  stage_begun date,
  due date,
  mending text not null default '' check (mending in ('', 'PASS_AFTER_MENDING', 'MEND_AND_REVIEW')),
  statement text not null default '' check (length(statement) <= 4000),
  reasons text not null default '' check (length(reasons) <= 4000),
  submitted_on date,
  decided_on date,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  foreign key (authority, scheme, scheme_number) references scheme_version (authority, scheme, number),
  foreign key (authority, policy_revision) references policy_revision
);
-- One at a time for a school, scheme and tier in a year.
create unique index candidacy_once on candidacy (authority, applicant_authority, school_id, scheme, tier, year)
  where state not in ('WITHDRAWN', 'PASSED', 'FAILED');
create index candidacy_by_state on candidacy (authority, state, due);
create index candidacy_by_school on candidacy (authority, applicant_authority, school_id);
call wall('candidacy');

-- Each step that was taken, by whom and why. Nothing is ever changed here.
create table candidacy_step (
  authority authority_id not null references authority,
  id uuid not null,
  candidacy_id uuid not null,
  number int not null check (number > 0),
  move text not null,
  state text not null,
  stage text not null,
  due date,
  reason text not null default '' check (length(reason) <= 4000),
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (authority, id),
  unique (authority, candidacy_id, number),
  foreign key (authority, candidacy_id) references candidacy
);
call wall('candidacy_step');

-- What happened on the way: visits of experts, workshops attended.
create table candidacy_event (
  authority authority_id not null references authority,
  id uuid not null,
  candidacy_id uuid not null,
  kind text not null check (kind in ('VISIT', 'VISIT_ON_CHANGE', 'WORKSHOP', 'SITE_VISIT')),
  held_on date not null,
  who text not null check (length(who) between 1 and 200),
  note text not null default '' check (length(note) <= 2000),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (authority, id),
  foreign key (authority, candidacy_id) references candidacy
);
create index candidacy_event_by_candidacy on candidacy_event (authority, candidacy_id);
call wall('candidacy_event');

-- What the school handed in at a stage: a document of its own for each item of the policy's list. The
-- document stays with the school.
create table candidacy_paper (
  authority authority_id not null references authority,
  id uuid not null,
  candidacy_id uuid not null,
  stage text not null,
  item text not null check (length(item) between 1 and 60),
  document_id uuid not null,
  name text not null check (length(name) between 1 and 300),
  handed_in_at timestamptz not null,
  handed_in_by text not null,
  primary key (authority, id),
  foreign key (authority, candidacy_id) references candidacy
);
create index candidacy_paper_by_candidacy on candidacy_paper (authority, candidacy_id);
call wall('candidacy_paper');

-- What the school showed when it handed something in, frozen.
create table candidacy_dossier (
  authority authority_id not null references authority,
  id uuid not null,
  candidacy_id uuid not null,
  number int not null check (number > 0),
  content text not null check (length(content) <= 1000000),
  frozen_at timestamptz not null,
  primary key (authority, id),
  unique (authority, candidacy_id, number),
  foreign key (authority, candidacy_id) references candidacy
);
call wall('candidacy_dossier');

grant select, insert on scheme_version, candidacy_step, candidacy_event, candidacy_paper, candidacy_dossier to jiegui_app;
grant select, insert on subsidy_record to jiegui_app;
grant select, insert, update on candidacy to jiegui_app;
