--liquibase formatted sql

--changeset talenta:0001-job
create table job (
  id               uuid primary key,
  kind             text not null,
  state            text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  parameters       jsonb not null,
  result           jsonb,
  progress_done    bigint not null default 0,
  progress_total   bigint not null default 0,
  message_key      text,
  error_code       text,
  cancel_requested boolean not null default false,
  actor            jsonb not null,
  created_at       timestamptz not null,
  started_at       timestamptz,
  finished_at      timestamptz
);
create index job_kind_created_at on job (kind, created_at desc);
