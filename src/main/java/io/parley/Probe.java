package io.parley;

/// probe
final class Probe {
    private Probe() {}

    static String of(Object o) {
        return switch (o) {
            case String s -> s;
            case Integer _ -> "i";
            default -> "x";
        };
    }
}
