/** Files that are written whole or not at all, on real disks. */
package mufakat.files;
