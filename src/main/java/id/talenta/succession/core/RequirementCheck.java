package id.talenta.succession.core;

/**
 * One requirement, checked for one person.
 *
 * @param requirement which
 * @param verdict what came of it
 * @param asked what is asked for
 * @param found what the person has: the facts that were used
 * @param basis what the requirement rests on
 */
public record RequirementCheck(
    Requirement requirement, Verdict verdict, Phrase asked, Phrase found, Basis basis) {}
