-- What an authority has lawfully laid down, whole, in one revision after another. None is ever changed.
create table policy_revision (
  authority authority_id not null references authority,
  number int not null check (number >= 1),
  document text not null check (length(document) <= 2000000),
  proposal_id uuid,
  approved_at timestamptz not null,
  approved_by text not null,
  primary key (authority, number)
);
call wall('policy_revision');

-- What somebody would change, and what a second person said to it.
create table policy_proposal (
  authority authority_id not null references authority,
  id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  state text not null check (state in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  based_on int not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by_name text not null default '',
  decided_at timestamptz,
  note text not null default '' check (length(note) <= 2000),
  revision int,
  version int not null default 1,
  primary key (authority, id),
  foreign key (authority, based_on) references policy_revision,
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state = 'APPROVED') = (revision is not null))
);
create index policy_proposal_by_time on policy_proposal (authority, proposed_at desc);
create index policy_proposal_open on policy_proposal (authority, proposed_at) where state = 'OPEN';
create unique index policy_proposal_by_revision on policy_proposal (authority, revision);
call wall('policy_proposal');

create table policy_change (
  authority authority_id not null references authority,
  id uuid not null,
  proposal_id uuid not null,
  position int not null,
  path text not null check (length(path) <= 200),
  part text not null check (length(part) <= 40),
  before text,
  after text,
  primary key (authority, id),
  foreign key (authority, proposal_id) references policy_proposal,
  check (before is not null or after is not null)
);
create unique index policy_change_in_order on policy_change (authority, proposal_id, position);
create index policy_change_by_path on policy_change (authority, path);
call wall('policy_change');

-- What an authority shows to all others, and to the public: read by everyone, written by itself alone.
create procedure showcase(target regclass) language plpgsql as $$
declare
  own text := '(authority = (select nullif(current_setting(''app.tenant'', true), '''')))';
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy shown on %s for select using (true)', target);
  execute format('create policy own_insert on %s for insert with check %s', target, own);
  execute format('create policy own_update on %s for update using %s with check %s', target, own, own);
  execute format('create policy own_delete on %s for delete using %s', target, own);
end
$$;

create table published_policy (
  authority authority_id primary key references authority,
  revision int not null,
  document text not null check (length(document) <= 2000000),
  published_at timestamptz not null
);
call showcase('published_policy');

grant select, insert on policy_revision to jiegui_app;
grant select, insert, update on policy_proposal to jiegui_app;
grant select, insert on policy_change to jiegui_app;
grant select, insert, update, delete on published_policy to jiegui_app;
