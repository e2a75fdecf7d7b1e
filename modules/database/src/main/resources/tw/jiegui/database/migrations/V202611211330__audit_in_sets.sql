-- An import writes thousands of entries in one statement. The chain's end moved with every row, and
-- each move left a dead version behind that the next had to step over: the cost grew with the square.
-- Now each row follows the one before, and the end moves once, when all rows are in.
create or replace function audit_chain() returns trigger language plpgsql security definer set search_path = jiegui, pg_temp as $$
declare
  head audit_head;
begin
  -- Locks the tenant's head until commit, so the chain never forks.
  select * into head from audit_head where authority = new.authority for update;
  if not found then
    insert into audit_head (authority, seq, hash) values (new.authority, 0, repeat('0', 64)) on conflict do nothing;
    select * into strict head from audit_head where authority = new.authority for update;
  end if;
  -- What lies beyond the head is this statement's own; if it is not, audit_advance refuses.
  select seq, hash into new.seq, new.previous_hash from audit_entry
    where authority = new.authority and seq > head.seq order by seq desc limit 1;
  if not found then
    new.seq := head.seq;
    new.previous_hash := head.hash;
  end if;
  new.seq := new.seq + 1;
  new.hash := audit_digest(new);
  return new;
end
$$;

-- Nothing that the row trigger read is trusted: the new rows must link up with the head and each other.
create function audit_advance() returns trigger language plpgsql security definer set search_path = jiegui, pg_temp as $$
begin
  if exists (
    select from (
      select added.seq - lag(added.seq, 1, head.seq) over chain as step,
        added.previous_hash = lag(added.hash, 1, head.hash) over chain as linked
      from added join audit_head head using (authority)
      window chain as (partition by authority order by added.seq)
    ) links where step <> 1 or not linked
  ) then
    raise exception 'the new audit entries do not follow the end of the chain';
  end if;
  update audit_head head set seq = last.seq, hash = last.hash
    from (select distinct on (authority) authority, seq, hash from added order by authority, seq desc) last
    where head.authority = last.authority;
  return null;
end
$$;
create trigger audit_advance after insert on audit_entry referencing new table as added
  for each statement execute function audit_advance();
