-- What was submitted once is answered from here when it is submitted again.
create table idempotency_key (
  authority authority_id not null references authority,
  actor text not null,
  key text not null check (length(key) between 8 and 100),
  request_hash text not null check (length(request_hash) = 64),
  status int not null,
  location text not null default '',
  body text not null default '',
  created_at timestamptz not null,
  primary key (authority, actor, key)
);
create index idempotency_key_by_time on idempotency_key (authority, created_at);
call wall('idempotency_key');

grant select, insert, delete on idempotency_key to jiegui_app;
