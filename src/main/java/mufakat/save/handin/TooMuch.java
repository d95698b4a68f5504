package mufakat.save.handin;

import java.io.IOException;

/** That an archive holds more than is looked through: it is not what a class hands in, and may have been made to harm. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
}
