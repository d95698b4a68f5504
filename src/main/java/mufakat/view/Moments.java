package mufakat.view;

/** Works out what a face draws now. */
final class Moments {
    Moments(Play play) {}

    Moment now() {
        throw new UnsupportedOperationException("written next");
    }
}
