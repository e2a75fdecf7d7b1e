-- A plan: its years are all of one calendar, counted in years of the Republic.
create table plan (
  authority authority_id not null references authority,
  id uuid not null,
  code text not null check (length(code) between 1 and 60),
  name_zh text not null check (length(name_zh) between 1 and 120),
  name_en text not null default '' check (length(name_en) <= 200),
  calendar text not null check (calendar in ('SCHOOL_YEAR', 'FISCAL_YEAR')),
  first_year int not null check (first_year > 0),
  last_year int not null check (last_year >= first_year),
  goal_zh text not null check (length(goal_zh) <= 40),
  goal_en text not null check (length(goal_en) <= 40),
  strategy_zh text not null check (length(strategy_zh) <= 40),
  strategy_en text not null check (length(strategy_en) <= 40),
  action_zh text not null check (length(action_zh) <= 40),
  action_en text not null check (length(action_en) <= 40),
  aims_zh text not null default '' check (length(aims_zh) <= 4000),
  aims_en text not null default '' check (length(aims_en) <= 4000),
  source_zh text not null default '' check (length(source_zh) <= 300),
  source_en text not null default '' check (length(source_en) <= 300),
  archived boolean not null default false,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  unique (authority, code)
);
call wall('plan');

create table plan_budget (
  authority authority_id not null references authority,
  id uuid not null,
  plan_id uuid not null,
  year int not null,
  amount_ntd bigint not null check (amount_ntd >= 0),
  primary key (authority, id),
  unique (authority, plan_id, year),
  foreign key (authority, plan_id) references plan
);
call wall('plan_budget');

-- A goal or axis, a strategy below it, an action below that.
create table plan_node (
  authority authority_id not null references authority,
  id uuid not null,
  plan_id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('GOAL', 'STRATEGY', 'ACTION')),
  position int not null,
  number text not null check (length(number) between 1 and 20),
  name_zh text not null check (length(name_zh) between 1 and 120),
  name_en text not null default '' check (length(name_en) <= 200),
  about_zh text not null default '' check (length(about_zh) <= 2000),
  about_en text not null default '' check (length(about_en) <= 2000),
  elementary boolean not null default false,
  junior boolean not null default false,
  senior boolean not null default false,
  first_year int not null,
  last_year int not null check (last_year >= first_year),
  section text not null default '' check (length(section) <= 60),
  source_zh text not null default '' check (length(source_zh) <= 300),
  source_en text not null default '' check (length(source_en) <= 300),
  archived boolean not null default false,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  foreign key (authority, plan_id) references plan,
  foreign key (authority, parent_id) references plan_node
);
create index plan_node_by_plan on plan_node (authority, plan_id, position);
create index plan_node_by_parent on plan_node (authority, parent_id);
call wall('plan_node');

-- What an action does in a month of each year.
create table plan_month (
  authority authority_id not null references authority,
  id uuid not null,
  node_id uuid not null,
  month int not null check (month > 0),
  text_zh text not null check (length(text_zh) between 1 and 300),
  text_en text not null default '' check (length(text_en) <= 300),
  primary key (authority, id),
  unique (authority, node_id, month),
  foreign key (authority, node_id) references plan_node
);
call wall('plan_month');

-- Stands at a goal, strategy or action, or at the plan as a whole.
create table plan_indicator (
  authority authority_id not null references authority,
  id uuid not null,
  plan_id uuid not null,
  node_id uuid,
  code text not null check (length(code) between 1 and 60),
  position int not null,
  name_zh text not null check (length(name_zh) between 1 and 120),
  name_en text not null default '' check (length(name_en) <= 200),
  kind text not null check (kind in ('COUNT', 'CUMULATIVE', 'PERCENTAGE', 'RISE', 'LEVEL', 'MILESTONE', 'TEXT')),
  direction text not null check (direction in ('UP', 'DOWN', 'HOLD')),
  at_least boolean not null default false,
  rhythm text not null check (rhythm in ('YEAR', 'SEMESTER')),
  stage text check (stage in ('ELEMENTARY', 'JUNIOR', 'SENIOR')),
  unit_zh text not null default '' check (length(unit_zh) <= 40),
  unit_en text not null default '' check (length(unit_en) <= 40),
  base_zh text not null default '' check (length(base_zh) <= 200),
  base_en text not null default '' check (length(base_en) <= 200),
  note_zh text not null default '' check (length(note_zh) <= 1000),
  note_en text not null default '' check (length(note_en) <= 1000),
  metric text not null default '' check (length(metric) <= 60),
  archived boolean not null default false,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  unique (authority, plan_id, code),
  foreign key (authority, plan_id) references plan,
  foreign key (authority, node_id) references plan_node
);
create index plan_indicator_by_node on plan_indicator (authority, node_id, position);
call wall('plan_indicator');

create table plan_target (
  authority authority_id not null references authority,
  id uuid not null,
  indicator_id uuid not null,
  year int not null,
  value numeric(16, 4) not null,
  text_zh text not null default '' check (length(text_zh) <= 500),
  text_en text not null default '' check (length(text_en) <= 500),
  primary key (authority, id),
  unique (authority, indicator_id, year),
  foreign key (authority, indicator_id) references plan_indicator
);
call wall('plan_target');

-- What was achieved. A correction is a further row of the same year; none is ever changed or removed.
create table plan_actual (
  authority authority_id not null references authority,
  id uuid not null,
  indicator_id uuid not null,
  year int not null,
  half int not null check (half >= 0),
  revision int not null check (revision > 0),
  value numeric(16, 4) not null,
  base numeric(16, 4),
  note text not null default '' check (length(note) <= 1000),
  evidence text not null default '' check (length(evidence) <= 500),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (authority, id),
  unique (authority, indicator_id, year, half, revision),
  foreign key (authority, indicator_id) references plan_indicator
);
call wall('plan_actual');

create table plan_comment (
  authority authority_id not null references authority,
  id uuid not null,
  node_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  written_at timestamptz not null,
  written_by text not null,
  primary key (authority, id),
  foreign key (authority, node_id) references plan_node
);
create index plan_comment_by_node on plan_comment (authority, node_id, written_at);
call wall('plan_comment');

-- One question to schools about one indicator and time.
create table plan_question (
  authority authority_id not null references authority,
  id uuid not null,
  indicator_id uuid not null,
  year int not null,
  half int not null check (half >= 0),
  text text not null check (length(text) between 1 and 500),
  due_on date not null,
  closed boolean not null default false,
  version int not null default 1,
  asked_at timestamptz not null,
  asked_by text not null,
  primary key (authority, id),
  foreign key (authority, indicator_id) references plan_indicator
);
create index plan_question_by_indicator on plan_question (authority, indicator_id, asked_at);
call wall('plan_question');

-- The question as it lies with one school, and what the school says.
create table plan_return (
  authority authority_id not null references authority,
  id uuid not null,
  question_id uuid not null,
  school_id uuid not null,
  value numeric(16, 4),
  note text not null default '' check (length(note) <= 1000),
  answered_at timestamptz,
  answered_by text not null default '',
  reminders int not null default 0,
  reminded_at timestamptz,
  version int not null default 1,
  primary key (authority, id),
  unique (authority, question_id, school_id),
  foreign key (authority, question_id) references plan_question,
  foreign key (authority, school_id) references school
);
create index plan_return_by_school on plan_return (authority, school_id, question_id);
call wall('plan_return');

grant select, insert, update on plan, plan_node, plan_indicator, plan_question, plan_return to jiegui_app;
grant select, insert, update, delete on plan_budget, plan_month, plan_target to jiegui_app;
grant delete on plan_node, plan_indicator to jiegui_app;
grant select, insert on plan_actual, plan_comment to jiegui_app;
