--liquibase formatted sql

--changeset talenta:0013-appointment-decision
create table appointment_decision (
  id                  uuid primary key,
  vacancy_id          uuid not null unique references vacancy (id),
  shortlist_id        uuid not null references shortlist (id),
  civil_servant_id    uuid not null references civil_servant (id),
  choice              text not null check (choice in ('PROPOSED', 'PREPARED', 'ELSEWHERE')),
  outside_shortlist   boolean not null,
  reason              text not null check (length(reason) >= 20),
  justification       text not null default '',
  scores              jsonb not null,
  rule_set_version_id uuid not null,
  decided_by          uuid not null,
  decided_by_name     text not null,
  decided_at          timestamptz not null,
  check (outside_shortlist = (choice <> 'PROPOSED')),
  check (not outside_shortlist or length(justification) >= 20)
);
create index appointment_decision_time on appointment_decision (decided_at desc);
