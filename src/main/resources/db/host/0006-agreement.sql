--liquibase formatted sql

--changeset talenta:0006-agreement
create table agreement (
  id             uuid primary key,
  number         text,
  partner_code   text not null,
  partner_name   text not null,
  partner_office text not null,
  stage          text not null,
  object         text not null,
  scope_items    text[] not null,
  starts_on      date,
  ends_on        date,
  cost           text not null,
  contact        text not null,
  people_quota   int not null check (people_quota > 0),
  created_at     timestamptz not null,
  version        int not null default 0
);
create table agreement_event (
  id            uuid primary key,
  agreement_id  uuid not null references agreement (id),
  from_stage    text,
  to_stage      text not null,
  occurred_on   date not null,
  note          text not null,
  document_id   uuid references document (id),
  actor_id      uuid not null,
  actor_name    text not null,
  recorded_at   timestamptz not null
);
create index agreement_event_agreement on agreement_event (agreement_id, recorded_at);
create table agreement_signature (
  id            uuid primary key,
  agreement_id  uuid not null references agreement (id),
  party         text not null check (party in ('HOST', 'PARTNER')),
  signatory     text not null,
  office        text not null,
  mandate       text not null,
  signed_on     date not null,
  document_id   uuid not null references document (id),
  unique (agreement_id, party)
);

--changeset talenta:0006-agreement-onboarding
alter table agreement
  add column provisioning_job       uuid,
  add column administrator_username text,
  add column administrator_name     text;
alter table agreement_event
  add column action text;
create unique index agreement_open_partner on agreement (partner_code)
 where stage not in ('EXPIRED', 'ENDED', 'HANDED_OVER', 'ERASED');
