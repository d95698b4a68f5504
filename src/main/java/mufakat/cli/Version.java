package mufakat.cli;

/** The version of the program, as its jar tells it. */
final class Version {
    private Version() {}

    static String number() {
        String told = Version.class.getPackage().getImplementationVersion();
        return told == null ? "unpackaged" : told;
    }
}
