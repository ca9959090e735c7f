--liquibase formatted sql

--changeset talenta:0022-cooperation-person
-- Who of the region takes part in mentoring and internships at the host. The host sees those whose
-- disclosed_at is set, by reading here; it keeps no copy. subject_id is a key in the host's schema.
create table cooperation_person (
  id               uuid primary key,
  purpose          text not null check (purpose in ('MENTORING', 'INTERNSHIP')),
  subject_id       uuid not null,
  civil_servant_id uuid,
  name             text not null,
  post             text not null,
  disclosed_at     timestamptz,
  report           text not null default '',
  report_id        uuid references document (id),
  assessment       text not null default '',
  assessed_on      date,
  assessed_by      text not null default '',
  entered_at       timestamptz not null
);
create index cooperation_person_subject on cooperation_person (subject_id, entered_at);

--changeset talenta:0022-cooperation-go-live
-- What the region itself declares on its way to working by itself.
create table go_live_mark (
  task       text primary key,
  office     text not null,
  note       text not null,
  marked_on  date not null,
  marked_by  uuid not null,
  marked_at  timestamptz not null
);

--changeset talenta:0022-cooperation-report
-- A report is text: a file of it could not be taken off the list with the person.
alter table cooperation_person drop column report_id;
