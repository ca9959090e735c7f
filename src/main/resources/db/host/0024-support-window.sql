--liquibase formatted sql

--changeset talenta:0024-support-window
-- Where to look for windows that were opened for a supporter; whether one is open, the tenant says.
create table support_sign (
  id            uuid primary key,
  tenant_code   text not null references tenant (code),
  supporter_id  uuid not null,
  ends_at       timestamptz not null
);
create index support_sign_supporter on support_sign (supporter_id, ends_at);
