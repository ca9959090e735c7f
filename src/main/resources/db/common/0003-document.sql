--liquibase formatted sql

--changeset talenta:0003-document
create table document (
  id           uuid primary key,
  name         text not null,
  media_type   text not null,
  size_bytes   bigint not null check (size_bytes >= 0),
  sha256       bytea not null,
  content      bytea not null,
  uploaded_by  uuid not null,
  uploaded_at  timestamptz not null
);
