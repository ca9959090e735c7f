--liquibase formatted sql

--changeset talenta:0028-attendance
-- Who came to a session. It stands with the names, so the host keeps no list of anybody's attendance.
alter table cooperation_person
  add column attendance text not null default 'NOT_RECORDED'
    check (attendance in ('ATTENDED', 'ABSENT', 'NOT_RECORDED')),
  add constraint cooperation_person_attends check (purpose = 'MENTORING' or attendance = 'NOT_RECORDED');
