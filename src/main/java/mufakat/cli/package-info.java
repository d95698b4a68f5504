/**
 * The commands, one class each, and the wiring: files are read here for the others.
 *
 * <p>Start with the class named as the command. May import everything, and picocli.
 */
package mufakat.cli;
