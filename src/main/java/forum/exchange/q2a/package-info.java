/** Dumps of Question2Answer's database, as mysqldump and mariadb-dump write them. */
package forum.exchange.q2a;
