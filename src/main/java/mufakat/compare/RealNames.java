package mufakat.compare;

import java.util.ArrayList;
import java.util.List;

/** Calls games by their players; a game whose player gave no name is called like its file. */
public final class RealNames implements NamingPolicy {
    private static final String ENDING = ".jsonl";

    @Override
    public List<GameSummary> name(List<GameSummary> accounts) {
        List<String> names =
                NamingPolicy.unlike(accounts.stream().map(RealNames::nameOf).toList());
        List<GameSummary> named = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            named.add(accounts.get(i).named(names.get(i)));
        }
        return named;
    }

    private static String nameOf(GameSummary account) {
        if (!account.name().isBlank()) {
            return account.name();
        }
        String name = account.file().substring(account.file().replace('\\', '/').lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
