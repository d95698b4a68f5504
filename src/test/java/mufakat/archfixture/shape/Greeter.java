package mufakat.archfixture.shape;

/** An interface with one implementation. */
public interface Greeter {
    String greeting();

    String farewell();

    /** The one implementation. */
    record Only(String greeting, String farewell) implements Greeter {}

    /** Sealed, so that its one kind so far is the first of several. */
    sealed interface Kind permits Kind.First {
        String name();

        int number();

        /** The first kind. */
        record First(String name, int number) implements Kind {}
    }

    /** Functional, so that lambdas implement it too. */
    interface Act {
        void now();

        /** The one act with a name. */
        record Nothing() implements Act {
            @Override
            public void now() {}
        }
    }
}
