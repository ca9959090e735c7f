--liquibase formatted sql

--changeset talenta:0012-succession
create table vacancy (
  id             uuid primary key,
  position_id    uuid not null references position (id),
  cause          text not null check (cause in ('VACANT', 'RETIREMENT', 'OTHER')),
  reason         text not null,
  vacant_from    date not null,
  state          text not null check (state in ('OPEN', 'PREPARED', 'PROPOSED', 'DECIDED', 'WITHDRAWN')),
  opened_by      uuid not null,
  opened_by_name text not null,
  opened_at      timestamptz not null,
  closed_by_name text,
  closed_at      timestamptz,
  closing_reason text,
  version        int not null default 0
);
-- One vacancy at a time runs for a position, also when two people open it at once.
create unique index vacancy_running on vacancy (position_id) where state in ('OPEN', 'PREPARED', 'PROPOSED');
create index vacancy_position on vacancy (position_id);

create table shortlist (
  id                  uuid primary key,
  vacancy_id          uuid not null references vacancy (id),
  mapping_run_id      uuid not null references mapping_run (id),
  rule_set_version_id uuid not null references rule_set_version (id),
  appointment_on      date not null,
  includes_equal      boolean not null,
  considered          int not null,
  talent_share        numeric(5, 2) not null,
  fit_rules           jsonb not null,
  prepared_by         uuid not null,
  prepared_by_name    text not null,
  prepared_at         timestamptz not null,
  proposed_by         uuid,
  proposed_by_name    text,
  proposed_at         timestamptz,
  proposal_reason     text
);
create index shortlist_vacancy on shortlist (vacancy_id, prepared_at);

-- The candidates as they stood when the list was prepared; only proposed_place is written later.
create table shortlist_candidate (
  shortlist_id     uuid not null references shortlist (id),
  civil_servant_id uuid not null references civil_servant (id),
  place            int not null,
  proposed_place   int check (proposed_place between 1 and 3),
  eligibility      text not null check (eligibility in ('ELIGIBLE', 'UNSETTLED', 'NOT_ELIGIBLE')),
  box              smallint not null check (box between 1 and 9),
  performance      numeric(6, 2) not null,
  potential        numeric(6, 2) not null,
  talent_value     numeric(6, 2) not null,
  fit              numeric(6, 2) not null,
  blend            numeric(6, 2) not null,
  profile          jsonb not null,
  fit_lines        jsonb not null,
  requirements     jsonb not null,
  why              jsonb not null,
  primary key (shortlist_id, civil_servant_id),
  unique (shortlist_id, proposed_place)
);
