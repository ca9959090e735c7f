package id.talenta.placement;

import id.talenta.succession.Candidate;
import id.talenta.succession.Shortlist;
import id.talenta.succession.Vacancy;

/**
 * A decision with everything as it stood.
 *
 * @param decision the decision
 * @param vacancy the vacancy
 * @param shortlist the candidates and the committee's three
 * @param picked the person picked, with the scores and requirements of the time of the decision
 */
public record Dossier(Decision decision, Vacancy vacancy, Shortlist shortlist, Candidate picked) {}
