--liquibase formatted sql

--changeset talenta:0023-job-lane
alter table job
  add column lane smallint;
create index job_unfinished on job (created_at)
 where state in ('QUEUED', 'RUNNING');
