--liquibase formatted sql

--changeset talenta:0005-account
create table account (
  id                    uuid primary key,
  username              text not null unique,
  display_name          text not null,
  password_hash         text not null,
  password_one_time     boolean not null,
  password_expires_at   timestamptz,
  password_changed_at   timestamptz not null,
  roles                 text[] not null,
  civil_servant_id      uuid,
  unit_id               uuid,
  language              text not null default 'id' check (language in ('id', 'en')),
  active                boolean not null default true,
  created_at            timestamptz not null,
  last_signed_in_at     timestamptz
);

--changeset talenta:0005-sign-in-attempt
-- Wrong passwords in a row, kept for accounts that there are and for those that there are not, so
-- that nobody can tell one from the other. The key is a hash: people also type passwords there.
create table sign_in_attempt (
  account_hash    text primary key,
  failed          int not null,
  last_failed_at  timestamptz not null
);
create index sign_in_attempt_age on sign_in_attempt (last_failed_at);
