package mufakat.save;

import java.util.Optional;

/** What was asked for, or why it can't be had. Exactly one of the two is there. */
public record Result<T>(Optional<T> value, Optional<Failure> failure) {
    static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), Optional.empty());
    }

    static <T> Result<T> failed(Failure why) {
        return new Result<>(Optional.empty(), Optional.of(why));
    }

    /** Whether it was to be had. */
    public boolean succeeded() {
        return value.isPresent();
    }
}
