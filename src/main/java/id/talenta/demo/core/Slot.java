package id.talenta.demo.core;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;

/**
 * A place for one person, before the post and the person are made.
 *
 * @param unit where
 * @param line what line of work
 * @param title title of the post
 * @param level its level
 * @param employment whether a PNS or a PPPK has it
 * @param education of the person
 */
record Slot(
    Unit unit,
    Line line,
    String title,
    PositionLevel level,
    Employment employment,
    Education education) {}
