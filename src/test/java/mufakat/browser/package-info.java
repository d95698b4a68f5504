/** Pages of ours in a real browser: start with {@link mufakat.browser.Browser}. */
package mufakat.browser;
