package forum.output;

import forum.rules.CensoredWords;

/**
 * How values look to people.
 *
 * @param moment the present and the time zone
 * @param words that are not shown
 */
record Face(Moment moment, CensoredWords words) {}
