/** Stands in for classes that threads could disturb for each other. */
package mufakat.archfixture.shared;
