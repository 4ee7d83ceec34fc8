package io.parley.cli.eval;

import io.parley.cli.Version;
import io.parley.cli.bench.Benchmark;
import io.parley.cli.bench.Outcome;
import io.parley.cli.process.Progress;
import io.parley.cli.process.Scratch;
import io.parley.routing.Glance;
import io.parley.routing.model.Typos;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How well messages are routed, by the model that is shipped or by one of the same kind that is
/// trained on the user's own file.
@Command(
        name = "routing",
        description =
                "Measures routing on JSON Lines with text and intent: the shipped model, or the same kind of model trained on --train.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class RoutingQuality extends Benchmark {
    private static final int TIMED = 500;

    /// Not that of the typos in training.
    private static final long TYPO_SEED = 25;

    @Option(names = "--test", required = true, description = "The messages to be judged by.")
    Path test = Path.of("");

    @Option(
            names = "--train",
            description =
                    "Learn from these; every choice is made inside them, by cross-validation.")
    @Nullable Path train;

    @Option(
            names = "--map",
            description =
                    "For the shipped model: which labels our intents count as, {\"small_talk\": [\"other\"]}.")
    @Nullable Path map;

    @Option(
            names = "--oos",
            split = ",",
            defaultValue = "oos,out_of_scope",
            description = "The labels of what is out of scope.")
    Set<String> outOfScope = Set.of();

    @Option(names = "--seeds", defaultValue = "1", description = "How often to train.")
    int seeds = 1;

    @Option(
            names = "--shots",
            defaultValue = "0",
            description = "How many rows of each label to learn; 0 for all.")
    int shots;

    @Option(
            names = "--typos",
            defaultValue = "0",
            description = "Judge the test with one typo per so many characters too; 0 for no.")
    int typos;

    @Option(
            names = "--fast-only",
            description = "Leave the quality path out, which takes minutes of embedding.")
    boolean fastOnly;

    @Override
    protected List<String> objections() {
        return Stream.concat(
                        Stream.of(
                                atLeast(1, "--seeds", seeds),
                                atLeast(0, "--shots", shots),
                                atLeast(0, "--typos", typos)),
                        Stream.of(
                                missing("--test", test),
                                missing("--train", train),
                                missing("--map", map)))
                .toList();
    }

    private static String missing(String option, @Nullable Path file) {
        return file == null || Files.isReadable(file)
                ? ""
                : option + ": " + file + " does not exist or may not be read";
    }

    @Override
    protected Outcome measure(Scratch scratch, Progress progress) {
        Findings findings = new Findings(progress);
        List<Row> rows = Rows.read(test);
        if (train == null) {
            shipped(rows, findings);
        } else {
            new Schooling(Rows.read(train), rows, spoilt(rows), outOfScope, shots, !fastOnly)
                    .run(seeds, findings, progress);
        }
        return new Outcome(findings.figures(), List.of());
    }

    /// Empty where nobody asked for typos.
    private List<Row> spoilt(List<Row> rows) {
        if (typos == 0) {
            return List.of();
        }
        Typos slips = new Typos(typos, TYPO_SEED);
        return rows.stream().map(row -> row.saying(slips.in(row.text()))).toList();
    }

    /// The router takes or refuses by itself, so both rules are its own.
    private void shipped(List<Row> rows, Findings findings) {
        long begun = System.nanoTime();
        ShippedModel model = new ShippedModel(LabelMap.read(map, outOfScope));
        findings.note("fast.train_seconds", (System.nanoTime() - begun) / 1e9);
        judgeAll("fast", rows, model, _ -> Glance.NONE, findings);
        if (!fastOnly) {
            model.learnMeanings();
            judgeAll("quality", rows, model, model::glance, findings);
        }
    }

    private void judgeAll(
            String path,
            List<Row> rows,
            ShippedModel model,
            Function<String, Glance> glance,
            Findings findings) {
        judge(path, rows, model, glance, findings);
        if (typos > 0) {
            judge("typos." + path, spoilt(rows), model, glance, findings);
        }
    }

    private static void judge(
            String path,
            List<Row> rows,
            ShippedModel model,
            Function<String, Glance> glance,
            Findings findings) {
        findings.note(
                path,
                new Judgements(
                        rows.stream()
                                .map(row -> model.judge(row, glance.apply(row.text())))
                                .toList()),
                new Thresholds(0.5, 0.5));
        List<String> some = rows.stream().map(Row::text).limit(TIMED).toList();
        findings.note(
                path + ".us_per_message",
                new Stopwatch()
                        .perMessage(
                                some, text -> model.route(text, glance.apply(text)).confidence()));
    }
}
