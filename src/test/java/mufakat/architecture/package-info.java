/** The rules of the house as values that {@code ArchitectureTest} applies, and proof that each of them bites. */
package mufakat.architecture;
