--liquibase formatted sql

--changeset talenta:0028-agreement-over
-- The program's own reason, which is told in the language of the reader; state_reason holds what a person wrote.
alter table tenant add column agreement_over_on date;
