--liquibase formatted sql

--changeset talenta:0027-rule-day
create unique index rule_set_version_day on rule_set_version (valid_from) where state = 'IN_FORCE';
