/** Tests of what spreads, and of how orders are compared. */
package mufakat.history.spread;
