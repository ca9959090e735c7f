--liquibase formatted sql

--changeset talenta:0006-organization
create table organization_unit (
  id         uuid primary key,
  code       text not null unique,
  name       text not null,
  parent_id  uuid references organization_unit (id),
  kind       text not null,
  sort_order int not null default 0
);
create index organization_unit_parent on organization_unit (parent_id);

create table position (
  id                 uuid primary key,
  code               text not null unique,
  title              text not null,
  unit_id            uuid not null references organization_unit (id),
  reports_to_id      uuid references position (id),
  kind               text not null check (kind in ('STRUCTURAL', 'FUNCTIONAL', 'EXECUTIVE')),
  level              text not null,
  position_class     int not null check (position_class between 1 and 17),
  headcount          int not null default 1 check (headcount between 1 and 10000),
  critical           boolean not null default false,
  minimum_education  text not null,
  minimum_rank       text,
  maximum_rank       text,
  education_fields   text[] not null default '{}',
  tenure_below_years int not null default 0
);
create index position_unit on position (unit_id);

create table position_competence (
  position_id    uuid not null references position (id),
  competence     text not null,
  required_level int not null check (required_level between 1 and 5),
  primary key (position_id, competence)
);
