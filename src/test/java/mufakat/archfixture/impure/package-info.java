/** Stands in for a class that differs from run to run. */
package mufakat.archfixture.impure;
