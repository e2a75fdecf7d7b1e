-- The progress of a plan in a year, as its authority shows it to everybody: a copy without people.
create table plan_publication (
  authority authority_id not null references authority,
  id uuid not null,
  plan_code text not null check (length(plan_code) between 1 and 60),
  calendar text not null check (calendar in ('SCHOOL_YEAR', 'FISCAL_YEAR')),
  year int not null,
  name_zh text not null,
  name_en text not null,
  document text not null check (length(document) <= 2000000),
  published_at timestamptz not null,
  primary key (authority, id),
  unique (authority, plan_code, year)
);
call showcase('plan_publication');

grant select, insert, update, delete on plan_publication to jiegui_app;
