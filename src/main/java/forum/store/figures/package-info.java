/**
 * What follows from other rows, computed in one place each: scores, counts, points, hotness, the places of comments, who
 * stands for whom after a renaming. Together with new posts, after any change, or from scratch by the doctor.
 */
package forum.store.figures;
