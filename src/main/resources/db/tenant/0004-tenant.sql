--liquibase formatted sql

--changeset talenta:0004-configuration
create table configuration (
  name         text not null,
  valid_from   date not null,
  version      int not null,
  content      jsonb not null,
  recorded_at  timestamptz not null,
  recorded_by  uuid not null,
  primary key (name, version)
);
