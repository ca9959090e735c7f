package id.talenta.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One version of one of a government's files; it never changes.
 *
 * @param file which
 * @param version its number, from 1
 * @param validFrom the first day it is in force
 * @param text the file's text as it was applied
 * @param content its content
 * @param change the change that it came with: all its files have the same
 * @param recordedAt when it was applied
 * @param recordedBy name of who applied it
 * @param reason why
 */
public record ConfigurationVersion(
    FolderFile file,
    int version,
    LocalDate validFrom,
    String text,
    JsonNode content,
    UUID change,
    Instant recordedAt,
    String recordedBy,
    String reason) {}
