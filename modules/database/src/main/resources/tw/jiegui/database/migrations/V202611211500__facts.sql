-- What a school registers once per school year: indicators, awards, plans and reports count from it.

-- One of a school's international-education team, in one school year.
create table team_member (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  name text not null check (length(name) between 1 and 40),
  post text not null check (length(post) between 1 and 40),
  discipline text not null check (discipline in ('chinese', 'english', 'local-language', 'second-language', 'mathematics', 'social-studies', 'science', 'arts', 'integrative-activities', 'technology', 'health-and-pe', 'life', 'vocational', 'administration')),
  teacher boolean not null default false,
  duties text not null default '' check (length(duties) <= 300),
  contact boolean not null default false,
  email text not null default '' check (length(email) <= 254 and (email = '' or email = lower(email) and email like '_%@_%')),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school,
  check (not contact or email <> '')
);
create index team_member_by_school on team_member (authority, school_id, year);
call wall('team_member');

-- A partnership with a school elsewhere. It stands in every school year that it reaches into.
create table partnership (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  name text not null check (length(name) between 1 and 120),
  country text not null check (country ~ '^[A-Z]{2}$'),
  contact_name text not null default '' check (length(contact_name) <= 80),
  email text not null default '' check (length(email) <= 254 and (email = '' or email = lower(email) and email like '_%@_%')),
  agreement text not null check (agreement in ('intention', 'letter', 'memorandum', 'sister-school')),
  shared_lessons boolean not null default false,
  starts_on date not null,
  ends_on date,
  done text not null default '' check (length(done) <= 2000),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school,
  check (ends_on is null or ends_on >= starts_on)
);
create index partnership_by_school on partnership (authority, school_id, starts_on);
call wall('partnership');

-- What a school did with its students, or for them.
create table activity (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  form text not null check (form in ('study-visit', 'service-learning', 'overseas-experience', 'skills-internship', 'sister-school', 'volunteering', 'conference-or-contest', 'themed-visit', 'teacher-or-student-exchange', 'english-village', 'online-exchange', 'other-exchange', 'integrated-lessons', 'bilingual-course', 'school-course')),
  title text not null check (length(title) between 1 and 100),
  starts_on date not null,
  ends_on date,
  venue text not null check (venue in ('home', 'abroad', 'online')),
  country text not null default '' check (country ~ '^([A-Z]{2})?$'),
  subjects text not null default '' check (string_to_array(subjects, ',') <@ array['chinese', 'english', 'local-language', 'second-language', 'mathematics', 'social-studies', 'science', 'arts', 'integrative-activities', 'technology', 'health-and-pe', 'life', 'vocational']),
  issues text not null default '' check (string_to_array(issues, ',') <@ array['cross-cultural', 'human-rights', 'peace', 'environment', 'climate', 'poverty', 'health', 'gender', 'migration', 'economy-and-trade', 'science-and-technology', 'cultural-heritage', 'governance']),
  sdgs text not null default '' check (string_to_array(sdgs, ',') <@ array['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17']),
  grades text not null default '' check (string_to_array(grades, ',') <@ array['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']),
  students int not null check (students >= 0),
  students_of int check (students_of >= students),
  disadvantaged int not null default 0 check (disadvantaged between 0 and students),
  partnership_id uuid,
  language_use text not null default '' check (language_use in ('none', 'tool', 'lesson', '')),
  language text not null default '' check (language in ('english', 'japanese', 'korean', 'french', 'german', 'spanish', 'vietnamese', 'indonesian', 'thai', 'other-foreign', 'mandarin', 'cantonese', '')),
  ties text not null default '' check (string_to_array(ties, ',') <@ array['cross-school', 'community']),
  note text not null default '' check (length(note) <= 1000),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school,
  foreign key (authority, partnership_id) references partnership,
  check (ends_on is null or ends_on >= starts_on)
);
create index activity_by_school on activity (authority, school_id, year);
create index activity_by_partnership on activity (authority, partnership_id);
call wall('activity');

-- What a teacher learnt: for the national certification, or otherwise.
create table training (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  teacher text not null check (length(teacher) between 1 and 40),
  form text not null check (form in ('common-knowledge', 'common-ideas', 'common-policy', 'common-practice', 'branch', 'language', 'workshop', 'certificate')),
  title text not null check (length(title) between 1 and 100),
  held_on date not null,
  hours int not null check (hours between 0 and 500),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school
);
create index training_by_school on training (authority, school_id, year);
call wall('training');

-- A meeting of the team, with its minutes.
create table meeting (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  title text not null check (length(title) between 1 and 100),
  held_on date not null,
  attendees int check (attendees >= 0),
  minutes text not null default '' check (length(minutes) <= 20000),
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  withdrawn_at timestamptz,
  primary key (authority, id),
  foreign key (authority, school_id) references school
);
create index meeting_by_school on meeting (authority, school_id, year);
call wall('meeting');

-- How many a school had in a year, by its own account.
create table head_count (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  students int not null check (students >= 0),
  teachers int not null check (teachers >= 0),
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  unique (authority, school_id, year),
  foreign key (authority, school_id) references school
);
call wall('head_count');

-- A file of facts, kept between what it would do and doing it; then as the record of what was done.
create table fact_import (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  kind text not null check (kind in ('TEAM_MEMBER', 'ACTIVITY', 'PARTNERSHIP', 'TRAINING', 'MEETING')),
  file_name text not null check (length(file_name) between 1 and 120),
  content bytea not null check (octet_length(content) <= 2 * 1024 * 1024),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  applied_at timestamptz,
  applied_by text not null default '',
  added int not null default 0,
  version int not null default 1,
  primary key (authority, id),
  foreign key (authority, school_id) references school
);
create index fact_import_by_school on fact_import (authority, school_id, uploaded_at);
call wall('fact_import');

grant select, insert, update on team_member to jiegui_app;
grant select, insert, update on partnership to jiegui_app;
grant select, insert, update on activity to jiegui_app;
grant select, insert, update on training to jiegui_app;
grant select, insert, update on meeting to jiegui_app;
grant select, insert, update on head_count to jiegui_app;
grant select, insert, update, delete on fact_import to jiegui_app;
