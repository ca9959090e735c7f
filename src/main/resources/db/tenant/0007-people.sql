--liquibase formatted sql

--changeset talenta:0007-people
create table civil_servant (
  id               uuid primary key,
  nip              text not null unique check (nip ~ '^[0-9]{18}$'),
  name             text not null,
  employment       text not null check (employment in ('PNS', 'PPPK')),
  sex              text not null check (sex in ('MALE', 'FEMALE')),
  born_on          date not null,
  rank             text,
  rank_since       date,
  education        text not null,
  education_field  text not null default '',
  unit_id          uuid references organization_unit (id),
  position_id      uuid references position (id),
  position_since   date,
  position_kind    text,
  position_level   text,
  appointed_on     date not null,
  left_on          date,
  recorded_at      timestamptz not null
);
create index civil_servant_unit on civil_servant (unit_id);
create index civil_servant_position on civil_servant (position_id);
create index civil_servant_name on civil_servant (lower(name));

create table position_history (
  id               uuid primary key,
  civil_servant_id uuid not null references civil_servant (id),
  title            text not null,
  unit_name        text not null,
  kind             text not null,
  level            text not null,
  started_on       date not null,
  ended_on         date,
  acting           boolean not null default false,
  recorded_at      timestamptz not null,
  superseded_at    timestamptz
);
create index position_history_civil_servant on position_history (civil_servant_id, started_on);
