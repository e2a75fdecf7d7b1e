-- Which proposal of the policy a version of a scheme was published with; those shipped have none.
alter table scheme_version add column proposal_id uuid;
alter table scheme_version add foreign key (authority, proposal_id) references policy_proposal;
create unique index scheme_version_of_proposal on scheme_version (authority, proposal_id)
  where proposal_id is not null;
