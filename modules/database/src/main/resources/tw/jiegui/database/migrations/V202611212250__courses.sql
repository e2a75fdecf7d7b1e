-- A plan or a module of a school's own, and to whom it was handed over.
create table course (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  title text not null check (length(title) between 1 and 100),
  form text not null check (form in ('course-plan', 'module')),
  subjects text not null default '' check (length(subjects) <= 300),
  grades text not null default '' check (length(grades) <= 60),
  handed_over_to text not null default '' check (length(handed_over_to) <= 120),
  note text not null default '' check (length(note) <= 2000),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school
);
create index course_by_school on course (authority, school_id, year);
call wall('course');

-- Another school that a school helps to begin.
create table mentorship (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  name text not null check (length(name) between 1 and 120),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  done text not null default '' check (length(done) <= 2000),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school
);
create index mentorship_by_school on mentorship (authority, school_id, year);
call wall('mentorship');

grant select, insert, update on course, mentorship to jiegui_app;

alter table fact_import drop constraint fact_import_kind_check;
alter table fact_import add constraint fact_import_kind_check check (kind in
  ('TEAM_MEMBER', 'ACTIVITY', 'PARTNERSHIP', 'TRAINING', 'MEETING', 'COURSE', 'MENTORSHIP'));
alter table assessment_attachment drop constraint assessment_attachment_kind_check;
alter table assessment_attachment add constraint assessment_attachment_kind_check check (kind in
  ('activity', 'partnership', 'training', 'meeting', 'team', 'course', 'mentorship', 'document'));
alter table document_use drop constraint document_use_fact_kind_check;
alter table document_use add constraint document_use_fact_kind_check check (fact_kind in
  ('TEAM_MEMBER', 'ACTIVITY', 'PARTNERSHIP', 'TRAINING', 'MEETING', 'COURSE', 'MENTORSHIP'));
