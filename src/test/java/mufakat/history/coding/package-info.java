/** Tests of how far two coders agree. */
package mufakat.history.coding;
