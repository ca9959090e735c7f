--liquibase formatted sql

--changeset talenta:0024-support-window
-- Through which a person of the host may look into the tenant's data for a while. The supporter is
-- an account of the host's; the name is kept as it was when the window was opened.
create table support_window (
  id                  uuid primary key,
  supporter_id        uuid not null,
  supporter_username  text not null,
  supporter_name      text not null,
  reason              text not null,
  opened_by           text not null,
  opened_at           timestamptz not null,
  ends_at             timestamptz not null check (ends_at > opened_at),
  closed_by           text,
  closed_at           timestamptz,
  check ((closed_by is null) = (closed_at is null))
);
create index support_window_end on support_window (ends_at);
