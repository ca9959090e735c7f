package id.talenta.demo.core;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A made-up unit.
 *
 * @param id its key
 * @param code its short name
 * @param name its name
 * @param parent code of the unit above; the government itself has none
 * @param kind what it is: Dinas, Bidang, Kecamatan …
 * @param office code of the office it belongs to
 * @param fields fields of study that fit its posts
 * @param occupations functional occupations of its experts
 * @param order its place among all units
 */
public record Unit(
    UUID id,
    String code,
    String name,
    Optional<String> parent,
    String kind,
    String office,
    List<String> fields,
    List<String> occupations,
    int order) {}
