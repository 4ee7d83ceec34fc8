package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.merchants.MerchantStore;
import io.parley.shop.records.RecordFormat;
import io.parley.shop.records.RecordSource;
import io.parley.shop.records.ShopImport;
import io.parley.shop.records.Times;
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
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--merchant", required = true, description = "The merchant's id.")
    String merchant = "";

    @Option(
            names = "--format",
            converter = ImportFormat.Reader.class,
            defaultValue = "parley",
            description = "How the files are written: parley or tau-bench.")
    ImportFormat format = ImportFormat.PARLEY;

    @Option(names = "--dry-run", description = "Only says what is wrong, and writes nothing.")
    boolean dryRun;

    @Mixin Stores stores = new Stores();

    @Override
    public Integer call() throws IOException, SQLException {
        MerchantId id = merchant();
        long begun = System.nanoTime();
        RecordFormat reading = format.reading(Times.ofFiles(Clock.systemUTC().instant()));
        requireFiles(reading);
        try (Connection postgres = stores.postgres()) {
            if (new MerchantStore(postgres).find(id).isEmpty()) {
                throw CommandFailure.noMerchant(merchant);
            }
            ImportReport report =
                    new ImportReport(spec.commandLine().getOut(), spec.commandLine().getErr());
            ShopImport.Result result = run(postgres, id, reading);
            return report.tell(result, id, Duration.ofNanos(System.nanoTime() - begun), dryRun);
        }
    }

    private MerchantId merchant() {
        try {
            return new MerchantId(merchant);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--merchant: " + e.getMessage(), e);
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
