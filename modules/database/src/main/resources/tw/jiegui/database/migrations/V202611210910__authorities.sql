-- Shared catalogue: the 23 authorities. Written by the migration step only.
create table authority (
  id authority_id primary key,
  official_code text not null unique check (official_code ~ '^[0-9]{5}$'),
  kind text not null check (kind in ('MINISTRY', 'SPECIAL_MUNICIPALITY', 'CITY', 'COUNTY')),
  name_zh text not null,
  name_en text not null,
  bureau_zh text not null,
  bureau_en text not null,
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  position int not null unique
);

grant select on authority to jiegui_app;
