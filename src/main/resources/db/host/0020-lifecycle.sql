--liquibase formatted sql

--changeset talenta:0020-tenant-state
alter table tenant drop constraint tenant_state_check;
alter table tenant add constraint tenant_state_check
  check (state in ('PROVISIONING', 'ACTIVE', 'MAINTENANCE', 'SUSPENDED', 'ENDED', 'ERASED'));
alter table tenant
  add column state_since  timestamptz,
  add column state_reason text not null default '';
update tenant set state_since = coalesce(active_since, created_at);
alter table tenant alter column state_since set not null;

--changeset talenta:0020-exit-package
create table exit_package (
  id             uuid primary key,
  tenant_code    text not null,
  state          text not null check (state in ('MAKING', 'READY', 'FAILED', 'EXPIRED')),
  job_id         uuid,
  in_host_scope  boolean not null,
  fingerprint    text not null,
  recipient_key  bytea not null,
  started_by     uuid not null,
  started_at     timestamptz not null,
  finished_at    timestamptz,
  expires_at     timestamptz,
  size_bytes     bigint,
  sha256         bytea,
  rows_total     bigint,
  documents      int,
  journal_head   bigint,
  handed_over_at timestamptz
);
create index exit_package_tenant on exit_package (tenant_code, started_at desc);

--changeset talenta:0020-erasure
create table erasure (
  id               uuid primary key,
  tenant_code      text not null,
  tenant_name      text not null,
  stage            text not null check (stage in ('BEGUN', 'DROPPED', 'CLEARED', 'DONE')),
  job_id           uuid,
  package_sha256   bytea,
  waiver           text not null,
  counts           jsonb not null,
  journal_sequence bigint not null,
  journal_hash     bytea not null,
  journal_intact   boolean not null,
  erased_by        uuid not null,
  erased_by_name   text not null,
  begun_at         timestamptz not null,
  finished_at      timestamptz,
  statement        text,
  signature        bytea,
  public_key       bytea,
  document_id      uuid references document (id)
);
create unique index erasure_running on erasure (tenant_code) where stage <> 'DONE';
