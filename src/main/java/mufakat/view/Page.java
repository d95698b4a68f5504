package mufakat.view;

import java.util.List;

/** Something to read and leave again. */
public record Page(String title, List<Passage> passages) {
    public Page {
        passages = List.copyOf(passages);
    }
}
