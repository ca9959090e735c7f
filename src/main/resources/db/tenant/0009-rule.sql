--liquibase formatted sql

--changeset talenta:0009-rule
create table rule_set_version (
  id            uuid primary key,
  version       int not null unique,
  name          text not null,
  template      text not null,
  state         text not null check (state in ('DRAFT', 'IN_FORCE', 'RETIRED')),
  valid_from    date not null,
  content       jsonb not null,
  content_hash  bytea not null,
  created_by    uuid not null,
  created_at    timestamptz not null,
  published_at  timestamptz
);

--changeset talenta:0009-rule-reason
alter table rule_set_version
  add column reason             text not null default '',
  add column created_by_name    text not null default '',
  add column published_by       uuid,
  add column published_by_name  text;
