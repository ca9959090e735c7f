--liquibase formatted sql

--changeset talenta:0022-agreement-contents
alter table agreement
  add column storage_quota_mb          int not null default 10240 check (storage_quota_mb > 0),
  add column requests_per_minute_quota int not null default 600 check (requests_per_minute_quota > 0),
  add column councils                  text[] not null default '{}';
create table agreement_contact (
  agreement_id uuid not null references agreement (id),
  place        int not null,
  party        text not null check (party in ('HOST', 'PARTNER')),
  name         text not null,
  office       text not null,
  phone        text not null,
  email        text not null,
  primary key (agreement_id, place)
);
insert into agreement_contact (agreement_id, place, party, name, office, phone, email)
select id, 0, 'PARTNER', contact, '', '', '' from agreement where contact <> '';
alter table agreement drop column contact;
create table agreement_clause (
  agreement_id uuid not null references agreement (id),
  topic        text not null,
  text         text not null,
  primary key (agreement_id, topic)
);

--changeset talenta:0022-agreement-papers
create table agreement_document (
  document_id  uuid primary key references document (id),
  agreement_id uuid not null references agreement (id),
  kind         text not null,
  version      int not null check (version > 0),
  added_at     timestamptz not null,
  added_by     text not null,
  unique (agreement_id, kind, version)
);
insert into agreement_document (document_id, agreement_id, kind, version, added_at, added_by)
select distinct on (document_id)
       document_id,
       agreement_id,
       case action when 'AGREE_MEMORANDUM' then 'MEMORANDUM' when 'SIGN' then 'SIGNED_TEXT' else 'TEXT' end,
       row_number() over (partition by agreement_id,
                                       case action when 'AGREE_MEMORANDUM' then 'MEMORANDUM'
                                                   when 'SIGN' then 'SIGNED_TEXT' else 'TEXT' end
                              order by recorded_at, id),
       recorded_at,
       actor_name
  from agreement_event
 where document_id is not null;
alter table agreement_signature rename column mandate to mandate_reference;
alter table agreement_signature
  add column mandate_kind        text not null default 'OFFICE',
  add column mandate_document_id uuid references document (id);
create table agreement_council_approval (
  agreement_id uuid not null references agreement (id),
  party        text not null check (party in ('HOST', 'PARTNER')),
  number       text not null,
  approved_on  date not null,
  document_id  uuid not null references document (id),
  primary key (agreement_id, party)
);
alter table agreement_event
  add column changed text[] not null default '{}';

--changeset talenta:0022-agreement-term
-- A reminder that the end of a term comes near: one for each term and number of days.
create table agreement_reminder (
  agreement_id    uuid not null references agreement (id),
  ends_on         date not null,
  days            int not null,
  made_at         timestamptz not null,
  host_done_at    timestamptz,
  partner_done_at timestamptz,
  primary key (agreement_id, ends_on, days)
);
create index agreement_reminder_host on agreement_reminder (agreement_id) where host_done_at is null;
create index agreement_ends_on on agreement (ends_on) where stage in ('ACTIVE', 'EXPIRING');

--changeset talenta:0022-agreement-go-live
-- How the tasks until a region works by itself stand: states and dates, never persons.
create table go_live_task (
  tenant_code text not null,
  task        text not null,
  done        boolean not null,
  office      text,
  done_on     date,
  updated_at  timestamptz not null,
  primary key (tenant_code, task)
);

--changeset talenta:0022-agreement-mentoring
-- Who of the region took part stands in the region's own schema and nowhere here.
create table mentoring_session (
  id           uuid primary key,
  agreement_id uuid not null references agreement (id),
  held_on      date not null,
  topic        text not null,
  place        text not null,
  mentors      text not null,
  state        text not null,
  summary      text not null,
  version      int not null default 0
);
create index mentoring_session_agreement on mentoring_session (agreement_id, held_on);
create table mentoring_question (
  id         uuid primary key,
  session_id uuid not null references mentoring_session (id),
  question   text not null,
  answer     text not null,
  state      text not null,
  asked_at   timestamptz not null,
  settled_at timestamptz
);
create index mentoring_question_session on mentoring_question (session_id, asked_at);
create table mentoring_material (
  session_id  uuid not null references mentoring_session (id),
  document_id uuid not null references document (id),
  primary key (session_id, document_id)
);
create table internship (
  id           uuid primary key,
  agreement_id uuid not null references agreement (id),
  place        text not null,
  purpose      text not null,
  supervisor   text not null,
  starts_on    date not null,
  ends_on      date not null,
  state        text not null,
  version      int not null default 0
);
create index internship_agreement on internship (agreement_id, starts_on);

--changeset talenta:0022-agreement-go-live-target
-- To how many percent the evidence of a region has to be complete before it goes live, where that differs.
create table go_live_target (
  tenant_code      text primary key,
  evidence_percent int not null check (evidence_percent between 1 and 100)
);
