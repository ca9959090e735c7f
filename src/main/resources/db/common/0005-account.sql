--liquibase formatted sql

--changeset talenta:0005-account
create table account (
  id                    uuid primary key,
  username              text not null unique,
  display_name          text not null,
  password_hash         text not null,
  password_one_time     boolean not null,
  password_expires_at   timestamptz,
  roles                 text[] not null,
  civil_servant_id      uuid,
  unit_id               uuid,
  language              text not null default 'id' check (language in ('id', 'en')),
  failed_attempts       int not null default 0,
  locked_until          timestamptz,
  active                boolean not null default true,
  created_at            timestamptz not null,
  last_signed_in_at     timestamptz
);
