/**
 * Words and numbers for people: texts of every feature in Bahasa Indonesia and English, and dates,
 * decimals and staff numbers as they are written. Keys and values come in, finished text goes out.
 * Anyone may call it.
 */
@NullMarked
package id.talenta.platform.i18n;

import org.jspecify.annotations.NullMarked;
