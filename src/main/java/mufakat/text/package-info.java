/** What signs do to a screen that they are shown on; for all who make words of what comes from outside. */
package mufakat.text;
