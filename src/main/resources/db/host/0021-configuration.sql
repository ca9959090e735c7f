--liquibase formatted sql

--changeset talenta:0021-rule-template
-- The library of rule templates; a version is never changed.
create table rule_template (
  name               text not null,
  version            int not null,
  place              int not null,
  text               text not null,
  content_hash       bytea not null,
  is_shipped         boolean not null,
  note               text not null,
  published_by_name  text not null,
  published_at       timestamptz not null,
  primary key (name, version)
);
