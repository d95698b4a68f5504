/** Programs run in a real pseudo-terminal, with an emulated screen that shows what a person would see. */
package mufakat.pty;
