--liquibase formatted sql

--changeset talenta:bench-column
alter table civil_servant
  add column bench_column text;
