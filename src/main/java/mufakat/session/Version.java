package mufakat.session;

/** The version of the program, as its jar tells it. */
public final class Version {
    private Version() {}

    public static String number() {
        String told = Version.class.getPackage().getImplementationVersion();
        return told == null ? "unpackaged" : told;
    }
}
