package id.talenta.agreement;

import java.time.LocalDate;

/**
 * What is known when the talks with a government begin.
 *
 * @param code short name for the partner: 2 to 31 small letters, digits and underscores
 * @param name its full name, such as {@code Kabupaten Ogan Komering Ilir}
 * @param office the agency that is responsible on its side
 * @param on the day on which the talks began
 * @param note the letter they rest on, or another remark; perhaps empty
 */
public record AgreementDraft(String code, String name, String office, LocalDate on, String note) {}
