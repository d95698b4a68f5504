/** Tests of the game line by line: what is typed goes in, what is printed comes out. */
package mufakat.face.plain;
