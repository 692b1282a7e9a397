/**
 * Questions in the vocabulary of schema.org, which forums publish for search engines: JSON-LD and the microdata of saved
 * pages in, JSON-LD out.
 */
package forum.exchange.schemaorg;
