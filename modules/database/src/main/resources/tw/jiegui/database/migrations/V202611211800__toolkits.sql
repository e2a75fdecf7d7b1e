-- Steps, model evidence and lessons that a school or an authority's team writes down for others.
create table toolkit (
  authority authority_id not null references authority,
  id uuid not null,
  school_id uuid,
  kind text not null check (kind in ('STEPS', 'EVIDENCE', 'COURSE', 'EXCHANGE')),
  elementary boolean not null,
  junior boolean not null,
  senior boolean not null,
  frame text not null check (length(frame) <= 60),
  place text not null default '' check (length(place) <= 60),
  title_zh text not null check (length(title_zh) between 1 and 80),
  summary_zh text not null check (length(summary_zh) between 1 and 300),
  steps_zh text not null default '' check (length(steps_zh) <= 4000),
  example_zh text not null default '' check (length(example_zh) <= 4000),
  mistakes_zh text not null default '' check (length(mistakes_zh) <= 2000),
  title_en text not null default '' check (length(title_en) <= 160),
  summary_en text not null default '' check (length(summary_en) <= 600),
  steps_en text not null default '' check (length(steps_en) <= 8000),
  example_en text not null default '' check (length(example_en) <= 8000),
  mistakes_en text not null default '' check (length(mistakes_en) <= 4000),
  links text not null default '' check (length(links) <= 4000),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  reply text not null default '' check (length(reply) <= 1000),
  published_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  foreign key (authority, school_id) references school,
  check (elementary or junior or senior)
);
create index toolkit_by_state on toolkit (authority, state, changed_at desc);
create index toolkit_by_school on toolkit (authority, school_id, changed_at desc);
call wall('toolkit');

-- What everybody may read: a copy that names a school, and no person.
create table toolkit_publication (
  authority authority_id not null references authority,
  id uuid not null,
  school_zh text not null,
  school_en text not null,
  kind text not null,
  elementary boolean not null,
  junior boolean not null,
  senior boolean not null,
  frame text not null,
  place text not null,
  title_zh text not null,
  summary_zh text not null,
  steps_zh text not null,
  example_zh text not null,
  mistakes_zh text not null,
  title_en text not null,
  summary_en text not null,
  steps_en text not null,
  example_en text not null,
  mistakes_en text not null,
  links text not null,
  -- The words, and of Chinese every character and every pair of neighbours, set apart by blanks.
  words text not null,
  published_at timestamptz not null,
  primary key (authority, id)
);
create index toolkit_publication_by_word on toolkit_publication using gin (string_to_array(words, ' '));
create index toolkit_publication_by_place on toolkit_publication (place text_pattern_ops);
call showcase('toolkit_publication');

-- Who has opened which toolkit in which school year: once, however often. Stays with his authority.
create table toolkit_reader (
  authority authority_id not null references authority,
  id uuid not null,
  source text not null check (length(source) <= 60),
  toolkit_id uuid not null,
  year int not null check (year between 1 and 999),
  person text not null check (length(person) <= 200),
  primary key (authority, id),
  unique (authority, source, toolkit_id, year, person)
);
call wall('toolkit_reader');

-- How many of an authority's people those were, by the month of their first reading: a number, which
-- travels.
create table toolkit_use (
  authority authority_id not null references authority,
  id uuid not null,
  source text not null,
  toolkit_id uuid not null,
  month date not null check (extract(day from month) = 1),
  readers int not null check (readers > 0),
  primary key (authority, id),
  unique (authority, source, toolkit_id, month)
);
create index toolkit_use_by_toolkit on toolkit_use (source, toolkit_id);
call showcase('toolkit_use');

grant select, insert, update on toolkit to jiegui_app;
grant select, insert, update, delete on toolkit_publication to jiegui_app;
grant select, insert on toolkit_reader to jiegui_app;
grant select, insert, update on toolkit_use to jiegui_app;
