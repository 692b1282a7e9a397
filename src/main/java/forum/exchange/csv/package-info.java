/** Tables of questions, answers and comments, as spreadsheets write and read them. */
package forum.exchange.csv;
