package mufakat.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SortedArrayMapTest {
    @Test
    void isWhatATreeWouldBe() {
        SplittableRandom chance = new SplittableRandom(1);
        SortedMap<String, Integer> tree = new TreeMap<>();
        SortedArrayMap<String, Integer> map = SortedArrayMap.copyOf(new TreeMap<String, Integer>());
        for (int i = 0; i < 200; i++) {
            String key = Integer.toString(chance.nextInt(40));
            tree.put(key, i);
            map = map.with(key, i);
            assertThat(map).isEqualTo(tree).hasToString(tree.toString()).hasSameHashCodeAs(tree);
            assertThat(map.get(key)).isEqualTo(i);
            assertThat(map.firstKey()).isEqualTo(tree.firstKey());
            assertThat(map.lastKey()).isEqualTo(tree.lastKey());
            assertThat(map.headMap(key)).isEqualTo(tree.headMap(key));
        }
        assertThat(map).doesNotContainKey("40").doesNotContainKey("");
        assertThat(map.keySet()).containsExactlyElementsOf(tree.keySet());
    }

    @Test
    void staysAsItIsWhenAnotherIsMadeOfIt() {
        SortedArrayMap<String, Integer> one =
                SortedArrayMap.copyOf(new TreeMap<String, Integer>()).with("a", 1);
        one.with("a", 2);
        one.with("b", 3);
        assertThat(one).containsOnlyKeys("a").containsEntry("a", 1);
        assertThat(SortedArrayMap.from(one, (key, value) -> key + value)).containsEntry("a", "a1");
    }
}
