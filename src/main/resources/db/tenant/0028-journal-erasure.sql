--liquibase formatted sql

--changeset talenta:0028-journal-erasure splitStatements:false
-- The one way for a government's role to take something out of its journal. It leaves the chain whole; what is missing
-- without an entry of this action that names it is a fault of the journal. The names are bound when it is made.
create function erase_journal_details(sequences bigint[]) returns bigint
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  with erased as (
    delete from journal_detail d
     using journal_entry e
     where e.id = d.entry_id
       and e.sequence = any (sequences)
       and e.action <> 'journal.details.erased'
    returning 1)
  select count(*) from erased;
end;
revoke all on function erase_journal_details(bigint[]) from public;
comment on table journal_detail is 'The readable part of an entry: added with it, never changed; erased for one person by erase_journal_details alone.';
