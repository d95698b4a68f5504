/** Stands in for the rules: it is imported where it may not be. */
package mufakat.archfixture.engine;
