--liquibase formatted sql

--changeset talenta:0012-succession
create table vacancy (
  id             uuid primary key,
  position_id    uuid not null references position (id),
  reason         text not null,
  vacant_from    date not null,
  state          text not null check (state in ('OPEN', 'PREPARED', 'PROPOSED', 'DECIDED', 'WITHDRAWN')),
  opened_by      uuid not null,
  opened_at      timestamptz not null,
  version        int not null default 0
);
create table shortlist (
  id                  uuid primary key,
  vacancy_id          uuid not null references vacancy (id),
  mapping_run_id      uuid not null references mapping_run (id),
  rule_set_version_id uuid not null references rule_set_version (id),
  prepared_by         uuid not null,
  prepared_at         timestamptz not null,
  proposed_by         uuid,
  proposed_at         timestamptz,
  proposal_reason     text
);
create table shortlist_candidate (
  shortlist_id     uuid not null references shortlist (id),
  civil_servant_id uuid not null references civil_servant (id),
  place            int not null,
  proposed_place   int check (proposed_place between 1 and 3),
  eligible         boolean not null,
  box              smallint,
  talent_value     numeric(6, 2) not null,
  fit              numeric(6, 2) not null,
  blend            numeric(6, 2) not null,
  requirements     jsonb not null,
  primary key (shortlist_id, civil_servant_id)
);
