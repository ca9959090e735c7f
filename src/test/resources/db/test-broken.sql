--liquibase formatted sql

--changeset talenta:test-broken
create table test_broken (
  id uuid primary key
);

--changeset talenta:test-broken-second
alter table test_that_there_is_not add column name text;
