-- What was not met when a step was taken all the same, as it was found then.
alter table candidacy_step add column notwithstanding text not null default '';
