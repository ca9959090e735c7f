package id.talenta.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The approval of a region's council (persetujuan DPRD).
 *
 * @param party whose council
 * @param number number of its letter or decision
 * @param approvedOn when
 * @param documentId that letter, as PDF
 */
public record CouncilApproval(Party party, String number, LocalDate approvedOn, UUID documentId) {}
