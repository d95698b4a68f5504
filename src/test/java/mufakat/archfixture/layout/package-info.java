/** Columns made by counting, and one made as they should be. */
package mufakat.archfixture.layout;
