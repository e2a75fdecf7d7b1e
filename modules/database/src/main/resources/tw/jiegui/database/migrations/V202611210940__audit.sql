-- Who did what, for whom, when. The run-time role may add and read, never change.
create table audit_entry (
  authority authority_id not null references authority,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  acting_as text not null,
  school_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  subject_label text not null,
  before text not null default '',
  after text not null default '',
  correlation_id text not null,
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (authority, seq),
  foreign key (authority, school_id) references school
);
create index audit_entry_by_time on audit_entry (authority, at desc);
create index audit_entry_by_subject on audit_entry (authority, subject_kind, subject_id, seq);
create index audit_entry_by_school on audit_entry (authority, school_id, seq);
call wall('audit_entry');

-- The end of each tenant's chain, held by the owner alone: an entry cut off the end is noticed too.
create table audit_head (
  authority authority_id primary key references authority,
  seq bigint not null,
  hash text not null check (length(hash) = 64)
);
call wall('audit_head');

-- What is hashed: every field, each led by its length, so that no two entries read the same.
create function audit_digest(entry audit_entry) returns text language sql stable as $$
  select encode(sha256(convert_to(string_agg(octet_length(field) || ':' || field, '' order by place), 'UTF8')), 'hex')
  from unnest(array[
    entry.previous_hash, entry.authority::text, entry.seq::text,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.actor, entry.actor_name, entry.acting_as, coalesce(entry.school_id::text, ''), entry.action,
    entry.subject_kind, entry.subject_id, entry.subject_label, entry.before, entry.after, entry.correlation_id
  ]) with ordinality as fields(field, place)
$$;

-- The writer chooses the content; place, link and hash are the database's.
-- The upsert locks the tenant's head until commit, so the chain never forks.
create function audit_chain() returns trigger language plpgsql security definer set search_path = jiegui, pg_temp as $$
begin
  insert into audit_head as head (authority, seq, hash) values (new.authority, 1, repeat('0', 64))
    on conflict (authority) do update set seq = head.seq + 1
    returning seq, hash into new.seq, new.previous_hash;
  new.hash := audit_digest(new);
  update audit_head set hash = new.hash where authority = new.authority;
  return new;
end
$$;
create trigger audit_chain before insert on audit_entry for each row execute function audit_chain();

grant select, insert on audit_entry to jiegui_app;
