package io.parley.cli;

import io.parley.commerce.MerchantId;
import io.parley.shop.Change;
import io.parley.shop.RecordKind;
import io.parley.shop.records.LineFault;
import io.parley.shop.records.ShopImport;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What an import came to, for the person at the terminal.
record ImportReport(PrintWriter out, PrintWriter err) {
    private static final double MILLIS = 1_000;

    /// Tells it, and gives the program's exit code.
    int tell(ShopImport.Result result, MerchantId merchant, Duration took, boolean dryRun) {
        if (!result.faults().isEmpty()) {
            tell(result.faults());
            return 1;
        }
        if (dryRun) {
            out.printf("Nothing is wrong with %s; nothing was written.%n", read(result));
        } else {
            out.printf(
                    Locale.ROOT,
                    "Imported into %s in %.1f s:%n",
                    merchant,
                    took.toMillis() / MILLIS);
            out.printf("%-10s %9s %9s %9s%n", "", "new", "updated", "unchanged");
            result.changes().forEach(this::tell);
        }
        out.flush();
        return 0;
    }

    private void tell(RecordKind kind, Change change) {
        out.printf(
                Locale.ROOT,
                "%-10s %,9d %,9d %,9d%n",
                kind.plural(),
                change.added(),
                change.updated(),
                change.unchanged());
    }

    private void tell(List<LineFault> faults) {
        Map<String, Integer> byFile = new LinkedHashMap<>();
        for (LineFault fault : faults) {
            err.println(fault);
            byFile.merge(fault.file(), 1, Integer::sum);
        }
        err.printf(
                "Nothing was imported. Faults: %s.%n",
                byFile.entrySet().stream()
                        .map(entry ->
                                String.format(
                                        Locale.ROOT, "%,d in %s", entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", ")));
        err.flush();
    }

    private static String read(ShopImport.Result result) {
        return result.read().entrySet().stream()
                .map(entry ->
                        String.format(
                                Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey().plural()))
                .collect(Collectors.joining(", "));
    }
}
