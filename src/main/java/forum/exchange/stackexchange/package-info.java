/** Stack Exchange's data dumps: a folder of XML files, or the 7z archive as which such a folder is published. */
package forum.exchange.stackexchange;
