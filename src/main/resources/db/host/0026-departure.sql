--liquibase formatted sql

--changeset talenta:0026-read-only-since
alter table tenant add column read_only_since timestamptz;
update tenant set read_only_since = state_since where state in ('SUSPENDED', 'ENDED');

--changeset talenta:0026-package-receiver
alter table exit_package
  add column fetched_at timestamptz,
  add column receiver   text not null default '';
