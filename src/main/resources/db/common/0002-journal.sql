--liquibase formatted sql

--changeset talenta:0002-journal
create table journal_entry (
  sequence      bigint primary key,
  id            uuid not null unique,
  recorded_at   timestamptz not null,
  actor_id      uuid not null,
  action        text not null,
  subject_kind  text not null,
  subject_id    uuid not null,
  details_hash  bytea not null,
  previous_hash bytea not null,
  hash          bytea not null
);
create table journal_detail (
  entry_id   uuid primary key references journal_entry (id),
  actor_name text not null,
  salt       bytea not null,
  details    text not null
);
create index journal_entry_subject on journal_entry (subject_id, sequence);
