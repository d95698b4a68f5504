package mufakat.view;

final class Debriefing {
    Debriefing(Play p) {}

    java.util.List<Action> actions() {
        return java.util.List.of();
    }
}
