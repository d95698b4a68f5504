/** Stands in for the stories: it imports what it may not. */
package mufakat.archfixture.story;
