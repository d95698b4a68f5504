/** Tests of saves: real files, a real child process that is killed, a story of a few lines. */
package mufakat.save;
