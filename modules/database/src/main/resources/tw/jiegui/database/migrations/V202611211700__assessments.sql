-- A school judges itself against a frame of indicators, year by year.

-- The very text of a frame that an assessment began with, or that an authority laid down itself.
create table indicator_frame (
  authority authority_id not null references authority,
  revision text not null check (length(revision) = 64),
  frame text not null check (length(frame) between 1 and 40),
  own boolean not null default false,
  yaml text not null check (length(yaml) between 1 and 400000),
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (authority, revision)
);
create index indicator_frame_by_frame on indicator_frame (authority, frame, kept_at);
call wall('indicator_frame');

-- Level and counts repeat what the attachments come to, so that many schools can be listed at once.
create table assessment (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid not null,
  year int not null check (year between 1 and 999),
  frame text not null check (length(frame) between 1 and 40),
  revision text not null,
  stage text not null check (stage in ('ELEMENTARY', 'JUNIOR', 'SENIOR')),
  level text not null default '' check (length(level) <= 40),
  mandatory_met int not null default 0 check (mandatory_met >= 0),
  optional_met int not null default 0 check (optional_met >= 0),
  begun_at timestamptz not null,
  begun_by text not null,
  version int not null default 1,
  primary key (authority, id),
  unique (authority, school_id, year, frame),
  foreign key (authority, school_id) references school,
  foreign key (authority, revision) references indicator_frame
);
create index assessment_by_level on assessment (authority, year, frame, level);
create index assessment_by_revision on assessment (authority, revision);
call wall('assessment');

-- Each field knows who wrote it last, so that two people may write in different ones at once.
create table assessment_answer (
  authority authority_id not null references authority,
  id uuid not null,
  assessment_id uuid not null,
  indicator text not null check (length(indicator) between 1 and 20),
  text text not null default '' check (length(text) <= 5000),
  text_at timestamptz,
  text_by text not null default '',
  judgement text not null default 'unsaid' check (judgement in ('unsaid', 'achieved', 'not-yet')),
  judgement_at timestamptz,
  judgement_by text not null default '',
  state text not null default 'untouched' check (state in ('untouched', 'begun', 'met')),
  items_met int not null default 0 check (items_met >= 0),
  items_needed int not null check (items_needed >= 0),
  version int not null default 1,
  primary key (authority, id),
  unique (authority, assessment_id, indicator),
  foreign key (authority, assessment_id) references assessment
);
call wall('assessment_answer');

-- What serves for an item; what was taken off again stays as its history.
create table assessment_attachment (
  authority authority_id not null references authority,
  id uuid not null,
  assessment_id uuid not null,
  indicator text not null check (length(indicator) between 1 and 20),
  item text not null check (length(item) between 1 and 80),
  kind text not null check (kind in ('activity', 'partnership', 'training', 'meeting', 'team', 'document')),
  target_id uuid not null,
  shows text not null default '' check (length(shows) <= 2000),
  attached_at timestamptz not null,
  attached_by text not null,
  detached_at timestamptz,
  detached_by text not null default '',
  primary key (authority, id),
  foreign key (authority, assessment_id) references assessment
);
create unique index assessment_attachment_once on assessment_attachment (authority, assessment_id, item, target_id)
  where detached_at is null;
create index assessment_attachment_by_target on assessment_attachment (authority, target_id);
call wall('assessment_attachment');

-- What colleagues and officers say of an indicator. A request stays open until it is settled.
create table assessment_comment (
  authority authority_id not null references authority,
  id uuid not null,
  assessment_id uuid not null,
  indicator text not null check (length(indicator) between 1 and 20),
  kind text not null check (kind in ('comment', 'request')),
  of_office boolean not null default false,
  text text not null check (length(text) between 1 and 2000),
  written_at timestamptz not null,
  written_by text not null,
  settled_at timestamptz,
  settled_by text not null default '',
  primary key (authority, id),
  foreign key (authority, assessment_id) references assessment
);
create index assessment_comment_by_assessment on assessment_comment (authority, assessment_id, written_at);
create index assessment_comment_open on assessment_comment (authority, assessment_id)
  where kind = 'request' and settled_at is null;
call wall('assessment_comment');

grant select, insert, update on indicator_frame, assessment, assessment_answer, assessment_attachment to jiegui_app;
grant select, insert, update on assessment_comment to jiegui_app;
