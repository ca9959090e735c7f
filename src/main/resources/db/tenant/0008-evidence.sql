--liquibase formatted sql

--changeset talenta:0008-evidence
create table evidence (
  id               uuid primary key,
  civil_servant_id uuid not null references civil_servant (id),
  kind             text not null,
  code             text not null,
  score            numeric(9, 2),
  title            text not null default '',
  period_year      int,
  valid_from       date not null,
  valid_until      date,
  source           text not null,
  document_id      uuid references document (id),
  import_id        uuid,
  recorded_at      timestamptz not null,
  superseded_at    timestamptz,
  check (valid_until is null or valid_until >= valid_from)
);
create index evidence_by_person on evidence (civil_servant_id, kind, valid_from);

--changeset talenta:0008-import
create table import_run (
  id              uuid primary key,
  kind            text not null,
  base_id         uuid references import_run (id),
  file_name       text not null,
  document_id     uuid not null references document (id),
  state           text not null check (state in ('CHECKING', 'REFUSED', 'CHECKED', 'LOADING', 'LOADED', 'FAILED', 'CANCELLED')),
  job_id          uuid,
  rows_total      int not null default 0,
  rows_bad        int not null default 0,
  rows_new        int not null default 0,
  rows_changed    int not null default 0,
  rows_same       int not null default 0,
  problems        int not null default 0,
  ignored_columns text[] not null default '{}',
  started_by      text not null,
  started_at      timestamptz not null,
  finished_at     timestamptz
);
create index import_run_started_at on import_run (started_at desc);
create table import_reason (
  import_id uuid not null references import_run (id),
  code      text not null,
  problems  int not null,
  primary key (import_id, code)
);
create table import_problem (
  import_id   uuid not null references import_run (id),
  ordinal     int not null,
  part        int not null,
  row_number  int not null,
  column_name text not null,
  value       text not null,
  code        text not null,
  arguments   text[] not null,
  primary key (import_id, ordinal)
);
create index import_problem_row on import_problem (import_id, part, row_number, ordinal);
