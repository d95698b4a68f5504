/** Tests of how good a judge of texts is. */
package mufakat.history.accuracy;
