/** Stands in for classes of the shapes that the house avoids. */
package mufakat.archfixture.shape;
