package id.talenta.succession;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A vacancy to be opened.
 *
 * @param positionId the post
 * @param cause why it is to be filled
 * @param vacantFrom first day on which it is or will be vacant
 * @param reason in words, at most 500 characters
 */
public record VacancyData(
    UUID positionId, VacancyCause cause, LocalDate vacantFrom, String reason) {}
