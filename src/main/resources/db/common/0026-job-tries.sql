--liquibase formatted sql

--changeset talenta:0026-job-tries
alter table job
  add column tries smallint not null default 0;
