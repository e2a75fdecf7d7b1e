-- What others may copy of a plan that is shown. Those shown before have none until they are shown again.
alter table plan_publication
  add column outline text check (length(outline) <= 2000000),
  add column first_year int,
  add column last_year int,
  add constraint plan_publication_outline_years
    check (outline is null or (first_year is not null and last_year is not null));
