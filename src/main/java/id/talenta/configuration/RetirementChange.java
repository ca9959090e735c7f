package id.talenta.configuration;

import id.talenta.organization.PositionLevel;

/**
 * Another retirement age of a level.
 *
 * @param level the level
 * @param before the age in force, in years
 * @param after the age that the files say
 * @param people how many hold a post of this level now
 */
public record RetirementChange(PositionLevel level, int before, int after, int people) {}
