--liquibase formatted sql

--changeset talenta:0002-journal-anchor
create table journal_anchor (
  tenant_code text not null,
  sequence    bigint not null,
  hash        bytea not null,
  anchored_at timestamptz not null,
  primary key (tenant_code, sequence)
);
