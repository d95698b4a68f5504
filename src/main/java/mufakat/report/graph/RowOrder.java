package mufakat.report.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lanes of every layer in an order with few crossings, and each near to what it is tied to. */
final class RowOrder {
    private static final int SWEEPS = 12;

    private final List<List<Lane>> rows;
    private final double gap;

    private RowOrder(List<List<Lane>> rows, double gap) {
        this.rows = rows;
        this.gap = gap;
    }

    /** Sets the places and the order of all lanes, so that neighbours stand at least a gap apart; the least is 0. */
    static void settle(List<List<Lane>> rows, double gap) {
        RowOrder settled = new RowOrder(rows, gap);
        rows.forEach(settled::pack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            settled.sweep(Order.FREE);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            settled.sweep(Order.KEPT);
        }
        double least = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(lane -> lane.x - lane.width / 2)
                .min()
                .orElse(0);
        rows.forEach(row -> row.forEach(lane -> lane.x -= least));
    }

    private enum Order {
        FREE,
        KEPT
    }

    private void sweep(Order order) {
        for (List<Lane> row : rows) {
            align(row, row.stream().map(lane -> lane.wish(lane.above)).toList(), order);
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Lane> row = rows.get(i);
            align(row, row.stream().map(lane -> lane.wish(lane.below)).toList(), order);
        }
    }

    private void pack(List<Lane> row) {
        double x = 0;
        for (Lane lane : row) {
            lane.x = x + lane.width / 2;
            x += lane.width + gap;
        }
        double middle = (x - gap) / 2;
        row.forEach(lane -> lane.x -= middle);
    }

    private void align(List<Lane> row, List<Double> wishes, Order order) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).x = wishes.get(i);
        }
        if (order == Order.FREE) {
            row.sort(Comparator.comparingDouble(lane -> lane.x));
        }
        spread(row);
    }

    /** Moves lanes as little as may be until none overlap: those that do are put together around their common middle. */
    private void spread(List<Lane> row) {
        List<Block> blocks = new ArrayList<>();
        double offset = 0;
        double before = 0;
        List<Double> offsets = new ArrayList<>();
        for (Lane lane : row) {
            offset += offsets.isEmpty() ? 0 : before / 2 + gap + lane.width / 2;
            before = lane.width;
            offsets.add(offset);
            Block block = new Block(lane.x - offset, 1);
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).middle() > block.middle()) {
                block = block.with(blocks.remove(blocks.size() - 1));
            }
            blocks.add(block);
        }
        int i = 0;
        for (Block block : blocks) {
            for (int end = i + block.size; i < end; i++) {
                row.get(i).x = block.middle() + offsets.get(i);
            }
        }
    }

    private record Block(double sum, int size) {
        double middle() {
            return sum / size;
        }

        Block with(Block other) {
            return new Block(sum + other.sum, size + other.size);
        }
    }
}
