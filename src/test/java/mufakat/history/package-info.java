/** Small tables for cases of the past, and the score over the real ones. */
package mufakat.history;
