package id.talenta.platform.ui;

import java.util.Optional;

/**
 * How a region shows itself.
 *
 * @param name its full name, such as {@code Kabupaten Ogan Komering Ilir}
 * @param emblem address of its coat of arms: a static file of the product or a {@code data:} URI
 * @param colour its colour as {@code #rrggbb}
 */
public record Brand(String name, Optional<String> emblem, Optional<String> colour) {}
