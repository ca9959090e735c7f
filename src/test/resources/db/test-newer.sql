--liquibase formatted sql

--changeset talenta:test-newer
create table test_newer (
  id uuid primary key
);
