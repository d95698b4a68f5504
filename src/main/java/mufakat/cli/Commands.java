package mufakat.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import mufakat.face.plain.PlainerStream;
import mufakat.session.Application;
import mufakat.session.Folders;
import mufakat.session.Garbled;
import mufakat.session.Trouble;
import mufakat.session.Version;
import mufakat.text.Harmless;
import mufakat.words.Messages;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. What the commands say of themselves is in {@code commands.properties}, under the names that picocli
 * gives to their parts.
 */
@Command(name = "mufakat", mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
public final class Commands implements Callable<Integer> {
    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--plain", descriptionKey = "plain")
    private boolean plain;

    @Option(names = "--warm-up", hidden = true)
    private boolean warmUp;

    private final Surroundings surroundings;
    private final Messages messages;

    private Commands(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages =
                messages.calling(() -> surroundings.program().with(folders().named()));
    }

    /** Runs the command that the arguments name; answers with the exit code. */
    public static int run(String... arguments) {
        return run(Outlet.standard(), arguments);
    }

    static int run(Outlet outlet, String... arguments) {
        Surroundings surroundings = Surroundings.real(outlet);
        return outlet.end(run(surroundings, arguments), surroundings.err(), Messages::load);
    }

    static int run(Surroundings surroundings, String... arguments) {
        if (List.of(arguments).equals(List.of("--version"))) {
            return sayVersion(surroundings);
        }
        Messages messages = Messages.load().calling(surroundings::program);
        Optional<String> garbled = Arrays.stream(arguments).filter(Garbled::is).findFirst();
        if (garbled.isPresent()) {
            surroundings.err().println(messages.say("garbled", garbled.get()));
            return ExitCode.USED_WRONGLY;
        }
        try {
            int code = line(surroundings, messages).execute(arguments);
            surroundings.out().flush();
            return code;
        } catch (RuntimeException | Error fault) {
            return Fault.report(fault, surroundings.err(), messages);
        }
    }

    /** Scripts ask for it, and have no use for all the words and commands that are read for anything else. */
    private static int sayVersion(Surroundings surroundings) {
        surroundings.out().println(VersionLine.LINE);
        surroundings.out().flush();
        return ExitCode.DONE;
    }

    private static CommandLine line(Surroundings surroundings, Messages messages) {
        Commands top = new Commands(surroundings, messages);
        CommandLine line = new CommandLine(top)
                .addSubcommand("play", new PlayCommand(top))
                .addSubcommand("stories", new StoriesCommand(top))
                .addSubcommand("check", new CheckCommand(top))
                .addSubcommand("playtest", new PlaytestCommand(top))
                .addSubcommand("compare", new CompareCommand(top))
                .addSubcommand(
                        "history", new CommandLine(new HistoryCommand(top)).addSubcommand("code", new CodeCommand(top)))
                .addSubcommand("graph", new GraphCommand(top))
                .addSubcommand("replay", new ReplayCommand(top))
                .addSubcommand("new", new NewCommand(top))
                .addSubcommand("preview", new PreviewCommand(top))
                .addSubcommand("schema", new SchemaCommand(top))
                .addSubcommand("generate-completion", new GenerateCompletion());
        line.getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .usageMessage()
                .hidden(true);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setResourceBundle(new UsageWords(messages, surroundings.program()))
                .setOut(new PrintWriter(PlainerStream.writer(surroundings.out()), true))
                .setErr(new PrintWriter(PlainerStream.writer(surroundings.err()), true))
                .setParameterExceptionHandler((wrong, arguments) -> usedWrongly(wrong, messages))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, surroundings, messages));
    }

    private static int usedWrongly(ParameterException wrong, Messages messages) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(Harmless.words(WrongValue.of(wrong, messages).orElse(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        List<String> command = new ArrayList<>();
        for (CommandLine named = line; named.getParent() != null; named = named.getParent()) {
            command.add(0, named.getCommandName());
        }
        line.getErr().println(messages.say("used-wrongly", command));
        return ExitCode.USED_WRONGLY;
    }

    private static int failed(Exception failure, Surroundings surroundings, Messages messages) {
        if (failure instanceof Trouble) {
            surroundings.out().flush();
            surroundings.err().println(failure.getMessage());
            return ExitCode.NO;
        }
        return Fault.report(failure, surroundings.err(), messages);
    }

    @Override
    public Integer call() {
        if (warmUp) {
            return WarmUp.run(folders().stories(), messages);
        }
        Application application = application(plain ? surroundings.plain() : surroundings);
        return Title.say(application.choose(Optional.empty(), Optional.empty(), OptionalLong.empty()), surroundings);
    }

    Application application(Surroundings where) {
        return new Application(messages, folders(), new Faces(where, messages), Clock.system(ZoneId.systemDefault()));
    }

    Folders folders() {
        return shared.folders(surroundings);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    /** The line for {@code --version}. */
    static final class VersionLine implements IVersionProvider {
        private static final String LINE = "mufakat " + Version.number();

        @Override
        public String[] getVersion() {
            return new String[] {LINE};
        }
    }
}
