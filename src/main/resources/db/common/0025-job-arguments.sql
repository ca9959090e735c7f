--liquibase formatted sql

--changeset talenta:0025-job-arguments
alter table job
  add column message_arguments jsonb;
