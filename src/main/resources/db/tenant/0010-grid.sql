--liquibase formatted sql

--changeset talenta:0010-grid
create table mapping_run (
  id                  uuid primary key,
  number              int not null unique,
  rule_set_version_id uuid not null references rule_set_version (id),
  as_of               date not null,
  known_at            timestamptz not null,
  state               text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  job_id              uuid,
  people              int not null default 0,
  explained           boolean not null default true,
  started_by          uuid not null,
  started_at          timestamptz not null,
  finished_at         timestamptz
);
-- No foreign key from the results: a run writes tens of thousands of them, and the run that owns them is written in the same transaction.
create table mapping_result (
  run_id             uuid not null,
  civil_servant_id   uuid not null,
  performance        numeric(6, 2) not null,
  potential          numeric(6, 2) not null,
  computed_box       smallint not null check (computed_box between 1 and 9),
  calibrated_box     smallint check (calibrated_box between 1 and 9),
  missing_indicators smallint not null,
  gated_by           text,
  raw_values         text[] not null,
  evidence_ids       uuid[] not null,
  primary key (run_id, civil_servant_id)
);
