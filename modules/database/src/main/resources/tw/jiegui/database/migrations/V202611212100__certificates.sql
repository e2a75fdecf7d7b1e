-- What an authority certifies of a school. Rows are never changed: what ends a certificate, and what
-- comes in its place, are rows of their own.
create table certificate (
  authority authority_id not null references authority,
  id uuid not null,
  number text not null check (length(number) between 1 and 80),
  status_index int not null check (status_index >= 0),
  basis uuid not null,
  -- The school may be another authority's.
  holder_authority authority_id not null,
  holder_id uuid not null,
  holder_code text not null check (length(holder_code) <= 60),
  holder_zh text not null check (length(holder_zh) between 1 and 200),
  holder_en text not null check (length(holder_en) <= 200),
  stage text check (stage in ('ELEMENTARY', 'JUNIOR', 'SENIOR')),
  district text not null check (length(district) <= 60),
  scheme text not null check (length(scheme) between 1 and 60),
  scheme_zh text not null check (length(scheme_zh) between 1 and 200),
  scheme_en text not null check (length(scheme_en) between 1 and 200),
  tier text not null check (length(tier) between 1 and 60),
  tier_zh text not null check (length(tier_zh) between 1 and 200),
  tier_en text not null check (length(tier_en) between 1 and 200),
  basis_zh text not null check (length(basis_zh) between 1 and 2000),
  basis_en text not null check (length(basis_en) between 1 and 2000),
  valid_from date not null,
  valid_until date not null,
  predecessor_id uuid,
  reason text not null default '' check (length(reason) <= 1000),
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (authority, id),
  unique (authority, number),
  unique (authority, status_index),
  unique (authority, predecessor_id),
  foreign key (authority, predecessor_id) references certificate,
  check (valid_from <= valid_until)
);
-- A decision is certified once; what replaces its certificate names the one before.
create unique index certificate_of_basis on certificate (authority, basis) where predecessor_id is null;
call wall('certificate');

-- A certificate ends once.
create table certificate_ending (
  authority authority_id not null references authority,
  id uuid not null,
  certificate_id uuid not null,
  kind text not null check (kind in ('REVOKED', 'SUPERSEDED')),
  effective_on date not null,
  reason text not null check (length(reason) <= 1000),
  ended_at timestamptz not null,
  ended_by text not null,
  primary key (authority, id),
  unique (authority, certificate_id),
  foreign key (authority, certificate_id) references certificate
);
call wall('certificate_ending');

-- The last number given out under a name, of which this keeps the MD5. Its row is locked until the
-- certificate is there, so that no number is left out.
create table certificate_counter (
  authority authority_id not null references authority,
  id uuid not null,
  last int not null check (last >= 0),
  primary key (authority, id)
);
call wall('certificate_counter');

-- Keys that sign credentials. The private one is sealed; a key that is no longer the newest verifies
-- what it signed.
create table signing_key (
  authority authority_id not null references authority,
  number int not null check (number > 0),
  sealed_key bytea not null,
  public_key bytea not null,
  made_at timestamptz not null,
  primary key (authority, number)
);
call wall('signing_key');

-- That a certificate of one of this authority's schools will end, said once for each span before it.
create table certificate_notice (
  authority authority_id not null references authority,
  id uuid not null,
  certificate_id uuid not null,
  months int not null check (months > 0),
  school_id uuid not null,
  valid_until date not null,
  sent_at timestamptz not null,
  primary key (authority, id),
  unique (authority, certificate_id, months),
  foreign key (authority, school_id) references school
);
create index certificate_notice_by_school on certificate_notice (authority, school_id);
call wall('certificate_notice');

-- What everybody may see of a certificate, without any person.
create table certificate_publication (
  authority authority_id not null references authority,
  id uuid not null,
  number text not null,
  status_index int not null,
  holder_authority authority_id not null,
  holder_id uuid not null,
  holder_code text not null,
  holder_zh text not null,
  holder_en text not null,
  stage text,
  district text not null,
  scheme text not null,
  scheme_zh text not null,
  scheme_en text not null,
  tier text not null,
  tier_zh text not null,
  tier_en text not null,
  basis_zh text not null,
  basis_en text not null,
  valid_from date not null,
  valid_until date not null,
  issued_at timestamptz not null,
  ending text check (ending in ('REVOKED', 'SUPERSEDED')),
  ended_on date,
  successor_id uuid,
  primary key (authority, id),
  unique (authority, number)
);
create index certificate_publication_by_id on certificate_publication (id);
create index certificate_publication_by_number on certificate_publication (number);
create index certificate_publication_by_holder on certificate_publication (holder_authority, holder_id);
call showcase('certificate_publication');

grant select, insert on certificate, certificate_ending, signing_key, certificate_notice to jiegui_app;
grant select, insert, update on certificate_counter, certificate_publication to jiegui_app;
