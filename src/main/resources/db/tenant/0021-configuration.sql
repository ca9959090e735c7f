--liquibase formatted sql

--changeset talenta:0021-configuration-text
alter table configuration
  add column text              text,
  add column change_id         uuid,
  add column reason            text not null default '',
  add column recorded_by_name  text not null default '';
update configuration set name = 'succession', content = jsonb_build_object('fit', content) where name = 'fit';
-- JSON is YAML too: what was kept before there were texts can be exported and read again.
update configuration
   set text = case name when 'emblem' then content ->> 'svg' else content::text || E'\n' end,
       change_id = gen_random_uuid();
alter table configuration
  alter column text set not null,
  alter column change_id set not null;

--changeset talenta:0021-rule-template
-- The templates that this region's rules were begun from, as the host published them: kept here, so that the region can
-- always see in what it differs.
create table rule_template (
  name          text not null,
  version       int not null,
  content       jsonb not null,
  content_hash  bytea not null,
  copied_at     timestamptz not null,
  primary key (name, version)
);
alter table rule_set_version add column template_version int not null default 1;
