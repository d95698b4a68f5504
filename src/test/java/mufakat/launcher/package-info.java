/** The jar that is handed on, and the launcher, run by a real shell against a Java and a Maven that only take notes. */
package mufakat.launcher;
