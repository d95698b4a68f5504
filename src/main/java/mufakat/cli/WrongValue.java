package mufakat.cli;

import java.util.Optional;
import mufakat.words.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** An argument that can't be what it has to be, in words of ours; picocli's name types of Java, and its exceptions. */
final class WrongValue {
    private WrongValue() {}

    /** What is wrong with the value; nothing if something else is wrong, or picocli lists the values that can be. */
    static Optional<String> of(ParameterException wrong, Messages messages) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null || wrong.getValue() == null || argument.type().isEnum()) {
            return Optional.empty();
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        Class<?> type = argument.type();
        boolean isNumber = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return Optional.of(messages.say(isNumber ? "wrong.number" : "wrong.name", name, wrong.getValue()));
    }
}
