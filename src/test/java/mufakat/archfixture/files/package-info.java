/** Classes that write files, and one that does not. */
package mufakat.archfixture.files;
