-- From which day a version of a scheme counts; at once where there is none.
alter table scheme_version add column begins_on date;

-- A scheme, or its next version, as somebody composes it: what was typed, field by field, and what was last
-- proposed of it. While the proposal is open nobody changes it; once that is approved it is gone, and the
-- version is there.
create table scheme_draft (
  authority authority_id not null references authority,
  id uuid not null,
  scheme text not null check (length(scheme) between 1 and 40),
  sheet text not null check (length(sheet) <= 400000),
  proposal_id uuid,
  yaml text check (length(yaml) <= 400000),
  begins_on date,
  version int not null default 1,
  begun_at timestamptz not null,
  begun_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority, id),
  unique (authority, scheme),
  foreign key (authority, proposal_id) references policy_proposal,
  check (proposal_id is null or (yaml is not null and begins_on is not null))
);
call wall('scheme_draft');
grant select, insert, update, delete on scheme_draft to jiegui_app;
