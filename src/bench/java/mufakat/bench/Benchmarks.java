package mufakat.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mufakat.face.tui.screen.KeyToFrame;
import mufakat.playtest.GamesASecond;

/** Runs the benchmarks whose name a pattern matches, and prints each number beside its goal. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Pattern wanted = Pattern.compile(args.length == 0 ? ".*" : args[0], Pattern.CASE_INSENSITIVE);
        Map<String, Callable<List<Measured>>> all = new LinkedHashMap<>();
        all.put("replay", ReplaySpeed::measured);
        all.put("load", ColdLoad::measured);
        all.put(
                "key",
                () -> List.of(
                        preparing(2.5, 80, 24),
                        onTheDesk(2.5, 80, 24),
                        preparing(15, 200, 60),
                        onTheDesk(15, 200, 60)));
        all.put("key through a terminal", Launched::keyToTerminal);
        all.put("start", Launched::start);
        all.put("rest", Launched::atRest);
        all.put("check", CheckSpeed::measured);
        all.put("preview", PreviewSpeed::measured);
        all.put(
                "playtest",
                () -> List.of(
                        Measured.atLeast(500, "games of simple bots", GamesASecond.of(OneTable.story()), "a second")));
        all.put("compare", CompareSpeed::measured);
        all.put("page", PageSpeed::measured);
        StringBuilder results = new StringBuilder();
        for (Map.Entry<String, Callable<List<Measured>>> benchmark : all.entrySet()) {
            if (wanted.matcher(benchmark.getKey()).find()) {
                benchmark
                        .getValue()
                        .call()
                        .forEach(measured -> results.append(measured).append('\n'));
            }
        }
        System.out.println();
        System.out.print(results);
    }

    private static Measured preparing(double bound, int columns, int rows) {
        String what = "key to frame, preparing, " + columns + " × " + rows + ", median";
        return Measured.atMost(bound, what, KeyToFrame.preparing(columns, rows), "ms");
    }

    private static Measured onTheDesk(double bound, int columns, int rows) {
        String what = "key to frame, on the desk, " + columns + " × " + rows + ", median";
        return Measured.atMost(bound, what, KeyToFrame.onTheDesk(columns, rows), "ms");
    }
}
