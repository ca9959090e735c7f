package id.talenta.rule.core;

/**
 * A name in both languages, written by whoever writes the rules.
 *
 * @param indonesian in Bahasa Indonesia
 * @param english in English
 */
public record LocalText(String indonesian, String english) {}
