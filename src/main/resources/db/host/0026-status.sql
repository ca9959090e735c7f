--liquibase formatted sql

--changeset talenta:0026-configuration-drift
-- In how many places a government's files and its database differ; null when it has no files.
alter table tenant_status add column configuration_drift int;
