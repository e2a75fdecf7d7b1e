-- What travels up: how many, never which. A number is counted anew by the transaction that changes what it counts, when
-- that commits; its own authority and the Ministry read it, and nobody but these triggers writes it.
create table aggregate (
  authority authority_id not null references authority,
  -- Whose schools are counted: a city's too, where the Ministry keeps the records.
  of_authority authority_id not null references authority,
  measure text not null check (measure in ('schools', 'assessments-begun', 'assessments-complete', 'levels-reached', 'certificates-held')),
  -- The frame, the frame and level, or the scheme and tier.
  detail text not null default '' check (length(detail) <= 120),
  year int not null check (year between 1 and 999),
  stage text not null check (stage in ('ELEMENTARY', 'JUNIOR', 'SENIOR')),
  value bigint not null check (value >= 0),
  counted_at timestamptz not null,
  primary key (authority, of_authority, measure, detail, year, stage)
);
create index aggregate_by_year on aggregate (authority, year);

-- Each authority its own, and the Ministry all.
create procedure told_upwards(target regclass) language plpgsql as $$
begin
  call wall(target);
  execute format(
    'create policy upwards on %s for select using (exists (select 1 from authority a where a.kind = ''MINISTRY'''
    ' and a.id = (select nullif(current_setting(''app.tenant'', true), ''''))))', target);
end
$$;
call told_upwards('aggregate');
grant select on aggregate to jiegui_app;

-- A school year begins on 1 August in Taiwan and is counted in years of the Republic.
create function school_year(moment timestamptz) returns int language sql stable
  return extract(year from (moment at time zone 'Asia/Taipei') - interval '7 months')::int - 1911;

create function school_year(day date) returns int language sql immutable
  return extract(year from day - interval '7 months')::int - 1911;

create function stage_of(kind text) returns text language sql immutable
  return case kind when 'ELEMENTARY' then 'ELEMENTARY' when 'JUNIOR_HIGH' then 'JUNIOR'
    when 'SENIOR_HIGH' then 'SENIOR' when 'VOCATIONAL_HIGH' then 'SENIOR' end;

-- A certificate counts in each school year in which it was valid on one day at least.
create function certificates_in_years()
  returns table (holder_authority text, holder_id uuid, scheme text, tier text, stage text, year int)
  language sql stable begin atomic
  select c.holder_authority::text, c.holder_id, c.scheme, c.tier, c.stage, y.year
    from certificate c
    left join certificate_ending e on e.authority = c.authority and e.certificate_id = c.id
    cross join lateral generate_series(school_year(c.valid_from),
      school_year(least(c.valid_until, e.effective_on - 1))) y (year)
    where c.stage is not null and (e.effective_on is null or e.effective_on > c.valid_from);
end;

-- What all numbers ought to be, from the records alone; the triggers and the recount both ask here. Of schools it tells
-- the year that runs, for a closed year keeps what it came to.
create function aggregates_by_records(this_year int)
  returns table (of_authority text, measure text, detail text, year int, stage text, value bigint)
  language sql stable begin atomic
  select current_setting('app.tenant'), 'schools', '', this_year, each.stage, count(s.id)
    from (values ('ELEMENTARY'), ('JUNIOR'), ('SENIOR')) each (stage)
    left join school s on s.status = 'OPEN' and stage_of(s.kind) = each.stage group by each.stage
  union all
  select a.authority::text, 'assessments-begun', a.frame, a.year, a.stage, count(*)
    from assessment a group by a.authority, a.frame, a.year, a.stage
  union all
  select a.authority::text, 'assessments-complete', a.frame, a.year, a.stage, count(*)
    from assessment a
    where not exists (select 1 from assessment_answer w
      where w.authority = a.authority and w.assessment_id = a.id and w.judgement = 'unsaid')
    group by a.authority, a.frame, a.year, a.stage
  union all
  select a.authority::text, 'levels-reached', a.frame || '/' || a.level, a.year, a.stage, count(*)
    from assessment a where a.level <> '' group by a.authority, a.frame, a.level, a.year, a.stage
  union all
  select h.holder_authority, 'certificates-held', h.scheme || '/' || h.tier, h.year, h.stage, count(distinct h.holder_id)
    from certificates_in_years() h group by h.holder_authority, h.scheme, h.tier, h.year, h.stage;
end;
create index assessment_by_frame on assessment (authority, frame, year, stage);
create index assessment_answer_unsaid on assessment_answer (authority, assessment_id) where judgement = 'unsaid';

-- Counting happens at commit, one transaction of an authority after the other: whoever comes later sees what the
-- earlier one did, and no lock is taken after this one.
create function aggregate_turn(whose text) returns void language sql begin atomic
  select pg_advisory_xact_lock(hashtext('aggregate'), hashtext(whose));
end;

create function aggregate_put(whose text, whom text, what text, detailed text, of_year int, of_stage text, many bigint)
  returns void language sql begin atomic
  insert into aggregate values (whose, whom, what, detailed, of_year, of_stage, many, now())
    on conflict (authority, of_authority, measure, detail, year, stage)
    do update set value = excluded.value, counted_at = excluded.counted_at where aggregate.value <> excluded.value;
end;

create function count_schools() returns trigger language plpgsql security definer set search_path = jiegui, pg_temp as $$
declare
  each text;
begin
  perform aggregate_turn(new.authority);
  foreach each in array array_remove(array[stage_of(new.kind), case tg_op when 'UPDATE' then stage_of(old.kind) end], null)
  loop
    perform aggregate_put(new.authority, new.authority, 'schools', '', school_year(new.changed_at), each,
      (select count(*) from school s where s.authority = new.authority and s.status = 'OPEN' and stage_of(s.kind) = each));
  end loop;
  return null;
end
$$;
create constraint trigger school_is_counted after insert on school
  deferrable initially deferred for each row execute function count_schools();
create constraint trigger school_is_counted_again after update of status, kind on school
  deferrable initially deferred for each row
  when (old.status <> new.status or old.kind <> new.kind) execute function count_schools();

create function count_assessments() returns trigger language plpgsql security definer set search_path = jiegui, pg_temp as $$
declare
  each text;
begin
  perform aggregate_turn(new.authority);
  if tg_op = 'INSERT' then
    perform aggregate_put(new.authority, new.authority, 'assessments-begun', new.frame, new.year, new.stage,
      (select count(*) from assessment a where a.authority = new.authority and a.frame = new.frame
        and a.year = new.year and a.stage = new.stage));
  end if;
  foreach each in array array_remove(array[new.level, case tg_op when 'UPDATE' then old.level else '' end], '')
  loop
    perform aggregate_put(new.authority, new.authority, 'levels-reached', new.frame || '/' || each, new.year, new.stage,
      (select count(*) from assessment a where a.authority = new.authority and a.frame = new.frame
        and a.year = new.year and a.stage = new.stage and a.level = each));
  end loop;
  return null;
end
$$;
create constraint trigger assessment_is_counted after insert on assessment
  deferrable initially deferred for each row execute function count_assessments();
create constraint trigger assessment_is_counted_again after update of level on assessment
  deferrable initially deferred for each row when (old.level <> new.level) execute function count_assessments();

-- Complete is what the school has judged in every indicator.
create function count_complete_assessments() returns trigger language plpgsql security definer
  set search_path = jiegui, pg_temp as $$
declare
  its assessment;
begin
  perform aggregate_turn(new.authority);
  select * into strict its from assessment a where a.authority = new.authority and a.id = new.assessment_id;
  perform aggregate_put(new.authority, new.authority, 'assessments-complete', its.frame, its.year, its.stage,
    (select count(*) from assessment a where a.authority = its.authority and a.frame = its.frame
      and a.year = its.year and a.stage = its.stage
      and not exists (select 1 from assessment_answer w where w.authority = a.authority
        and w.assessment_id = a.id and w.judgement = 'unsaid')));
  return null;
end
$$;
create constraint trigger answer_completes after update of judgement on assessment_answer
  deferrable initially deferred for each row
  when ((old.judgement = 'unsaid') <> (new.judgement = 'unsaid')) execute function count_complete_assessments();
create constraint trigger answer_is_judged_from_the_first after insert on assessment_answer
  deferrable initially deferred for each row
  when (new.judgement <> 'unsaid') execute function count_complete_assessments();

create function count_certificates() returns trigger language plpgsql security definer
  set search_path = jiegui, pg_temp as $$
declare
  its certificate;
  each int;
begin
  perform aggregate_turn(new.authority);
  select * into strict its from certificate c where c.authority = new.authority
    and c.id = case tg_table_name when 'certificate' then new.id else (to_jsonb(new) ->> 'certificate_id')::uuid end;
  if its.stage is null then
    return null;
  end if;
  for each in school_year(its.valid_from)..school_year(its.valid_until)
  loop
    perform aggregate_put(its.authority, its.holder_authority, 'certificates-held', its.scheme || '/' || its.tier, each,
      its.stage, (select count(distinct h.holder_id) from certificates_in_years() h
        where h.holder_authority = its.holder_authority and h.scheme = its.scheme and h.tier = its.tier
          and h.stage = its.stage and h.year = each));
  end loop;
  return null;
end
$$;
create constraint trigger certificate_is_counted after insert on certificate
  deferrable initially deferred for each row execute function count_certificates();
create constraint trigger ending_is_counted after insert on certificate_ending
  deferrable initially deferred for each row execute function count_certificates();
create index certificate_by_scheme on certificate (authority, scheme, tier, holder_authority, stage);

-- What there is already.
do $$
declare
  whose text;
begin
  for whose in select id from authority loop
    perform set_config('app.tenant', whose, true);
    insert into aggregate
      select whose, of_authority, measure, detail, year, stage, value, now()
      from aggregates_by_records(school_year(now()));
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
