--liquibase formatted sql

--changeset talenta:0013-appointment-decision
create table appointment_decision (
  id                  uuid primary key,
  vacancy_id          uuid not null unique references vacancy (id),
  shortlist_id        uuid not null references shortlist (id),
  civil_servant_id    uuid not null references civil_servant (id),
  outside_shortlist   boolean not null,
  reason              text not null check (length(reason) >= 20),
  scores              jsonb not null,
  rule_set_version_id uuid not null,
  decided_by          uuid not null,
  decided_by_name     text not null,
  decided_at          timestamptz not null
);
