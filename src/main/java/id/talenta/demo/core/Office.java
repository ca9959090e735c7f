package id.talenta.demo.core;

import java.util.List;

/**
 * A dinas, badan or other office as regions have it.
 *
 * @param code its short name
 * @param kind Dinas, Badan, Inspektorat …
 * @param name its name
 * @param divisions names of what it is divided into
 * @param fields fields of study that fit its leading posts
 * @param occupations functional occupations of its experts
 */
record Office(
    String code,
    String kind,
    String name,
    List<String> divisions,
    List<String> fields,
    List<String> occupations) {}
