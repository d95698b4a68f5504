/** Tests of the players, the search and what they find. */
package mufakat.playtest;
