package id.talenta.configuration;

import id.talenta.tenant.ConfigurationVersion;
import id.talenta.tenant.FolderFile;
import java.util.Optional;

/**
 * A file as it is in force.
 *
 * @param file which
 * @param applied the version that was applied last; nothing when the file was only made of what was
 *     set on the screen
 * @param text its text, as an export would give it
 * @param isChangedOnScreen whether what it says was changed on the screen since it was applied
 */
public record FileInForce(
    FolderFile file,
    Optional<ConfigurationVersion> applied,
    String text,
    boolean isChangedOnScreen) {}
