--liquibase formatted sql

--changeset talenta:0004-tenant
create table tenant (
  code            text primary key check (code ~ '^[a-z][a-z0-9_]{1,30}$'),
  name            text not null,
  state           text not null check (state in ('PROVISIONING', 'ACTIVE', 'MAINTENANCE', 'SUSPENDED', 'ENDED')),
  schema_version  text not null,
  created_at      timestamptz not null,
  active_since    timestamptz
);
create table tenant_status (
  tenant_code             text primary key references tenant (code),
  people                  bigint,
  boxed_people            bigint,
  last_mapping_at         timestamptz,
  evidence_completeness   numeric(5, 2),
  open_checklist_items    int,
  failed_jobs             int,
  storage_bytes           bigint,
  updated_at              timestamptz not null
);
