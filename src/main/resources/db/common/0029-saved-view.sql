--liquibase formatted sql

--changeset talenta:0029-saved-view
-- Lists that a person wants to find again as they are. The address holds filters and keys, never a name
-- that was searched for.
create table saved_view (
  id          uuid primary key,
  account_id  uuid not null references account on delete cascade,
  name        text not null,
  address     text not null,
  saved_at    timestamptz not null,
  unique (account_id, name)
);
