--liquibase formatted sql

--changeset talenta:0026-journal-detail
-- With it, the migration takes the right to delete from the role, in schemas that are there already too.
comment on table journal_detail is 'The readable part of an entry: added with it, never changed nor deleted.';
