/** What the build itself runs. */
package mufakat.build;
