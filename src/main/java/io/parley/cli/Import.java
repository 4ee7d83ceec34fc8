package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.merchants.MerchantStore;
import io.parley.shop.records.RecordFormat;
import io.parley.shop.records.RecordSource;
import io.parley.shop.records.ShopImport;
import io.parley.shop.records.Times;
import io.parley.shop.rules.PolicyStore;
import io.parley.shop.rules.ShippedPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports a folder of a shop's records, all of it or nothing.
@Command(
        name = "import",
        description = {
            "Imports a shop's records from the files of a folder: all of them, or none when a line",
            "is wrong. What is there already is updated. docs/import.md describes the formats."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class Import implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "The folder that holds the files.")
    Path folder = Path.of("");

    @Option(
            names = "--format",
            converter = ImportFormat.Reader.class,
            defaultValue = "parley",
            description = "How the files are written: parley or tau-bench.")
    ImportFormat format = ImportFormat.PARLEY;

    @Option(names = "--dry-run", description = "Only says what is wrong, and writes nothing.")
    boolean dryRun;

    @Mixin OfMerchant of = new OfMerchant();

    @Override
    public Integer call() throws IOException, SQLException {
        MerchantId id = of.id();
        long begun = System.nanoTime();
        RecordFormat reading = format.reading(Times.ofFiles(Clock.systemUTC().instant()));
        requireFiles(reading);
        try (Connection postgres = of.stores.postgres()) {
            var _ = of.found(new MerchantStore(postgres).find(id));
            ImportReport report =
                    new ImportReport(spec.commandLine().getOut(), spec.commandLine().getErr());
            ShopImport.Result result = run(postgres, id, reading);
            int code = report.tell(result, id, Duration.ofNanos(System.nanoTime() - begun), dryRun);
            if (code == 0 && !dryRun) {
                offerPolicy(postgres, id);
            }
            return code;
        }
    }

    /// A shop whose rules are known comes with them; a policy the merchant has stays.
    private void offerPolicy(Connection postgres, MerchantId id) throws SQLException {
        PolicyStore store = new PolicyStore(postgres);
        for (ShippedPolicy policy : format.policy().stream().toList()) {
            store.offer(id, policy.document(), Clock.systemUTC().instant())
                    .ifPresent(version ->
                            spec.commandLine()
                                    .getOut()
                                    .printf(
                                            "Its policy: %s, version %d. See it with: parley policy show --merchant %s%n",
                                            policy, version, id));
        }
    }

    private void requireFiles(RecordFormat reading) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "There is no folder %s. Name the one that holds the files.".formatted(folder));
        }
        if (reading.files().stream().noneMatch(file -> Files.exists(folder.resolve(file)))) {
            throw new CommandFailure(
                    "%s has none of the files of the format %s: %s."
                            .formatted(folder, format, String.join(", ", reading.files())));
        }
    }

    private ShopImport.Result run(Connection postgres, MerchantId id, RecordFormat reading)
            throws IOException, SQLException {
        PrintWriter err = spec.commandLine().getErr();
        boolean terminal = System.console() != null && System.console().isTerminal();
        ImportConsole console = new ImportConsole(err, terminal);
        try {
            RecordSource files = this::open;
            return new ShopImport(postgres, id, console).run(reading, files, !dryRun);
        } finally {
            console.end();
        }
    }

    private Optional<InputStream> open(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
    }
}
