/** The start of the game. */
package mufakat;
