/** That what a class hands in is found, each save once, and nothing in it does harm. */
package mufakat.save.handin;
