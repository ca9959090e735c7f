package id.talenta.rule;

import id.talenta.rule.core.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of a region's rules.
 *
 * @param id its key
 * @param version its number, from 1
 * @param template name of the template that it was begun from
 * @param templateVersion the template's version in the host's library
 * @param state where it stands
 * @param validFrom first day in force; of a draft, the day foreseen
 * @param rules the rules
 * @param contentHash SHA-256 of the rules' text, in hexadecimal
 * @param reason why the rules change; of a draft, why it differs from its template, perhaps empty
 * @param createdBy name of who began it
 * @param createdAt when it was begun
 * @param publishedBy name of who published it
 * @param publishedAt when it was published
 */
public record RuleSetVersion(
    UUID id,
    int version,
    String template,
    int templateVersion,
    RuleSetState state,
    LocalDate validFrom,
    RuleSet rules,
    String contentHash,
    String reason,
    String createdBy,
    Instant createdAt,
    Optional<String> publishedBy,
    Optional<Instant> publishedAt) {}
