-- The second wall between tenants: row-level security for an application role that owns nothing.

create domain authority_id as text check (value ~ '^[a-z][a-z-]{1,19}$');

-- Every tenant table is walled by this one procedure. With no tenant set, a query sees no row.
-- The scalar sub-select lets the planner read the setting once for a whole query.
create procedure wall(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s using (authority = (select nullif(current_setting(''app.tenant'', true), '''')))'
    ' with check (authority = (select nullif(current_setting(''app.tenant'', true), '''')))', target);
end
$$;
