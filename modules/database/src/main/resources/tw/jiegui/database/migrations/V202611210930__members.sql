-- A person as one authority knows him. The subject is bound at the first sign-in.
create table member (
  authority authority_id not null references authority,
  id uuid not null,
  subject text,
  sso_subject text,
  email text not null check (email = lower(email) and email like '_%@_%' and length(email) <= 254),
  name text not null check (length(name) between 1 and 80),
  version int not null default 1,
  primary key (authority, id),
  unique (authority, subject),
  unique (authority, sso_subject),
  unique (authority, email)
);
call wall('member');

-- In which role a member acts, and for which school.
create table membership (
  authority authority_id not null references authority,
  id uuid not null,
  member_id uuid not null,
  school_id uuid,
  role text not null check (role in ('AUTHORITY_ADMIN', 'OFFICER', 'ACCOUNTING', 'REVIEWER', 'SCHOOL_COORDINATOR', 'PRINCIPAL', 'TEACHER', 'MINISTRY_ANALYST')),
  since date not null,
  until date,
  ended_at timestamptz,
  ended_why text not null default '' check (length(ended_why) <= 500),
  version int not null default 1,
  primary key (authority, id),
  foreign key (authority, member_id) references member,
  foreign key (authority, school_id) references school,
  check ((role in ('SCHOOL_COORDINATOR', 'PRINCIPAL', 'TEACHER')) = (school_id is not null)),
  check (until is null or until >= since)
);
create unique index membership_once on membership (authority, member_id, role, school_id) nulls not distinct where ended_at is null;
create index membership_by_school on membership (authority, school_id);
call wall('membership');

-- An invitation is accepted with a link; only a hash of its secret is stored.
create table invitation (
  authority authority_id not null references authority,
  id uuid not null,
  secret_hash text not null check (length(secret_hash) = 64),
  email text not null check (email = lower(email) and email like '_%@_%' and length(email) <= 254),
  name text not null check (length(name) between 1 and 80),
  role text not null check (role in ('AUTHORITY_ADMIN', 'OFFICER', 'ACCOUNTING', 'REVIEWER', 'SCHOOL_COORDINATOR', 'PRINCIPAL', 'TEACHER', 'MINISTRY_ANALYST')),
  school_id uuid,
  membership_until date,
  invited_by text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  version int not null default 1,
  primary key (authority, id),
  unique (authority, secret_hash),
  foreign key (authority, school_id) references school,
  check ((role in ('SCHOOL_COORDINATOR', 'PRINCIPAL', 'TEACHER')) = (school_id is not null))
);
create index invitation_by_time on invitation (authority, invited_at desc);
create index invitation_by_school on invitation (authority, school_id);
call wall('invitation');

grant select, insert, update on member to jiegui_app;
grant select, insert, update on membership to jiegui_app;
grant select, insert, update on invitation to jiegui_app;
