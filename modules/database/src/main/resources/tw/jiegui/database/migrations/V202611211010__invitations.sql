-- An invitation may name the first day of the membership (a hand-over), and says who took it up.
alter table invitation
  add column membership_since date,
  add column accepted_by uuid,
  add foreign key (authority, accepted_by) references member,
  add check ((accepted_at is null) = (accepted_by is null)),
  add check (accepted_at is null or withdrawn_at is null),
  add check (membership_until is null or membership_since is null or membership_until >= membership_since);

-- Nobody holds two open links to the same post.
create unique index invitation_once on invitation (authority, email, role, school_id) nulls not distinct
  where accepted_at is null and withdrawn_at is null;
create index invitation_by_taker on invitation (authority, accepted_by);
create index member_by_name on member (authority, name, id);
