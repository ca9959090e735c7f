package id.talenta.export;

import java.nio.file.Path;

/**
 * A list on disk, for as long as it is handed over.
 *
 * @param name name for whoever takes it
 * @param mediaType its media type
 * @param path where it is
 * @param rows how many rows it has beneath the header
 */
public record ExportedFile(String name, String mediaType, Path path, int rows) {}
