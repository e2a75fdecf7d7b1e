-- Who reviews for an authority, what was handed over to be reviewed, and what the reviewers say of it.

create table reviewer (
  authority authority_id not null references authority,
  id uuid not null,
  member_id uuid not null,
  fields text not null default '' check (length(fields) <= 300),
  stages text not null default '' check (length(stages) <= 400),
  most_open int not null check (most_open between 1 and 200),
  since date not null,
  until date,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  unique (authority, member_id),
  foreign key (authority, member_id) references member,
  check (until is null or until >= since)
);
call wall('reviewer');

-- The applicant may be another authority's school: it is named, not referred to.
create table review_round (
  authority authority_id not null references authority,
  id uuid not null,
  number int not null check (number > 0),
  matter_id uuid not null,
  matter_kind text not null check (length(matter_kind) between 1 and 60),
  title_zh text not null check (length(title_zh) between 1 and 300),
  title_en text not null default '' check (length(title_en) <= 300),
  applicant_authority authority_id not null,
  applicant_id uuid not null,
  applicant_code text not null check (length(applicant_code) <= 60),
  applicant_zh text not null check (length(applicant_zh) between 1 and 200),
  applicant_en text not null default '' check (length(applicant_en) <= 200),
  masked boolean not null,
  stage text not null check (length(stage) between 1 and 60),
  wanted int not null check (wanted between 1 and 9),
  due date not null,
  state text not null check (state in ('OPEN', 'READY', 'CLOSED')),
  outcome text not null default '' check (length(outcome) <= 60),
  opened_at timestamptz not null,
  opened_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  version int not null default 1,
  primary key (authority, id),
  unique (authority, number),
  unique (authority, matter_id, stage)
);
create index review_round_by_due on review_round (authority, state, due);
call wall('review_round');

-- How a round may end.
create table review_outcome (
  authority authority_id not null references authority,
  id uuid not null,
  round_id uuid not null,
  position int not null check (position >= 0),
  key text not null check (length(key) between 1 and 60),
  name_zh text not null check (length(name_zh) between 1 and 100),
  name_en text not null check (length(name_en) between 1 and 100),
  primary key (authority, id),
  unique (authority, round_id, key),
  foreign key (authority, round_id) references review_round
);
call wall('review_outcome');

-- What is asked; and, once the round is closed, why the officer decided as he did.
create table review_question (
  authority authority_id not null references authority,
  id uuid not null,
  round_id uuid not null,
  position int not null check (position >= 0),
  key text not null check (length(key) between 1 and 60),
  name_zh text not null check (length(name_zh) between 1 and 300),
  name_en text not null default '' check (length(name_en) <= 300),
  asks_zh text not null default '' check (length(asks_zh) <= 2000),
  asks_en text not null default '' check (length(asks_en) <= 2000),
  marking text not null check (marking in ('pass-fail', 'score')),
  least numeric not null default 0,
  most numeric not null default 1,
  weight numeric not null default 1 check (weight > 0),
  decided_why text not null default '' check (length(decided_why) <= 2000),
  primary key (authority, id),
  unique (authority, round_id, key),
  foreign key (authority, round_id) references review_round,
  check (most > least)
);
call wall('review_question');

create table review_evidence (
  authority authority_id not null references authority,
  id uuid not null,
  question_id uuid not null,
  position int not null check (position >= 0),
  name_zh text not null check (length(name_zh) between 1 and 300),
  name_en text not null default '' check (length(name_en) <= 300),
  says text not null default '' check (length(says) <= 5000),
  ref text not null default '' check (length(ref) <= 300),
  primary key (authority, id),
  unique (authority, question_id, position),
  foreign key (authority, question_id) references review_question
);
call wall('review_evidence');

-- A reviewer's part in a round, from being asked to handing in.
create table review_sheet (
  authority authority_id not null references authority,
  id uuid not null,
  round_id uuid not null,
  reviewer_id uuid not null,
  state text not null check (state in
    ('ASKED', 'WRITING', 'SUBMITTED', 'RETURNED', 'CONFLICT', 'DECLINED', 'RELEASED')),
  why text not null default '' check (length(why) <= 1000),
  asked_at timestamptz not null,
  asked_by text not null,
  accepted_at timestamptz,
  reminded_at timestamptz,
  submitted_at timestamptz,
  changed_at timestamptz not null,
  changed_by text not null,
  version int not null default 1,
  primary key (authority, id),
  unique (authority, round_id, reviewer_id),
  foreign key (authority, round_id) references review_round,
  foreign key (authority, reviewer_id) references reviewer
);
create index review_sheet_by_reviewer on review_sheet (authority, reviewer_id, state);
call wall('review_sheet');

-- Points are the judgement on one scale from 0 to 1, whatever the question is marked with.
create table review_mark (
  authority authority_id not null references authority,
  id uuid not null,
  sheet_id uuid not null,
  question text not null check (length(question) between 1 and 60),
  judgement text not null default '' check (length(judgement) <= 60),
  judgement_at timestamptz,
  points numeric check (points between 0 and 1),
  reason text not null default '' check (length(reason) <= 4000),
  reason_at timestamptz,
  version int not null default 1,
  primary key (authority, id),
  unique (authority, sheet_id, question),
  foreign key (authority, sheet_id) references review_sheet
);
call wall('review_mark');

-- What an answer of a certain judgement looks like, for all reviewers of a question.
create table review_anchor (
  authority authority_id not null references authority,
  id uuid not null,
  matter_kind text not null check (length(matter_kind) between 1 and 60),
  question text not null check (length(question) between 1 and 60),
  judged text not null check (length(judged) between 1 and 60),
  example text not null check (length(example) between 1 and 2000),
  withdrawn boolean not null default false,
  changed_at timestamptz not null,
  changed_by text not null,
  version int not null default 1,
  primary key (authority, id)
);
create index review_anchor_by_question on review_anchor (authority, matter_kind, question);
call wall('review_anchor');

grant select, insert, update on reviewer, review_round, review_question, review_sheet, review_mark, review_anchor to jiegui_app;
grant select, insert on review_outcome, review_evidence to jiegui_app;
