package io.parley.shop.records;

/// A fault and the line it is in.
public record LineFault(String file, int line, Fault fault) {
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, fault);
    }
}
