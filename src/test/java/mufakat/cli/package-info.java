/** Tests of the commands, run in this process on real files with streams that are kept. */
package mufakat.cli;
