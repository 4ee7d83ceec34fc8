package io.parley.cli;

import io.parley.cli.scenarios.tau.Conversion;
import io.parley.cli.scenarios.tau.Conversion.LeftOut;
import io.parley.cli.scenarios.tau.Conversion.Made;
import io.parley.cli.scenarios.tau.Converter;
import io.parley.cli.scenarios.tau.ScenarioText;
import io.parley.cli.scenarios.tau.Shop;
import io.parley.cli.scenarios.tau.TauFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes scenario files of tau-bench's tasks, and lists the tasks that none can be made of.
@Command(
        name = "tau",
        description = {
            "Makes scenario files of the retail tasks of tau-bench, in their own words.",
            "Writes a file of scenarios for each file of tasks, and left-out.jsonl: the tasks"
                    + " without a scenario, with the reason."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        versionProvider = Version.class)
final class TauScenarios implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where the shop's records and the tasks are.")
    Path folder = Path.of(".");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write. The tasks are others' work: not into a repository.")
    Path out = Path.of(".");

    @Option(
            names = "--tasks",
            arity = "1..*",
            paramLabel = "FILE",
            defaultValue = "tasks_tau2_train.jsonl,tasks_tau1_train.jsonl",
            split = ",",
            description = "Names of files of tasks in the folder.")
    List<String> tasks = List.of();

    @Override
    public Integer call() throws IOException {
        if (isInRepository(out)) {
            throw new ParameterException(
                    commandLine(),
                    "--out: %s is in a git repository, and the tasks are others' work"
                            .formatted(out));
        }
        Files.createDirectories(out);
        TauFolder tau = new TauFolder(folder);
        Shop shop = tau.shop();
        Converter converter = new Converter(shop);
        try (LeftOutFile rest = new LeftOutFile(out.resolve("left-out.jsonl"))) {
            for (String file : tasks) {
                List<Conversion> all =
                        tau.tasks(file, shop).stream().map(converter::convert).toList();
                write(file, all);
                rest.add(file, leftOut(all).toList());
                report(file, all);
            }
        }
        return 0;
    }

    private static boolean isInRepository(Path path) {
        return Stream.iterate(path.toAbsolutePath().normalize(), p -> p != null, Path::getParent)
                .anyMatch(folder -> Files.exists(folder.resolve(".git")));
    }

    private void write(String file, List<Conversion> all) throws IOException {
        List<Map<String, Object>> scenarios =
                all.stream()
                        .flatMap(each ->
                                each instanceof Made made
                                        ? Stream.of(made.scenario())
                                        : Stream.of())
                        .toList();
        String name = file.replaceFirst("^tasks_", "").replaceFirst("\\.jsonl$", "") + ".yaml";
        Files.writeString(out.resolve(name), ScenarioText.of(scenarios));
    }

    private static Stream<LeftOut> leftOut(List<Conversion> all) {
        return all.stream()
                .flatMap(each -> each instanceof LeftOut left ? Stream.of(left) : Stream.of());
    }

    private void report(String file, List<Conversion> all) {
        PrintWriter console = commandLine().getOut();
        Map<String, Long> reasons =
                leftOut(all)
                        .collect(
                                Collectors.groupingBy(
                                        LeftOut::reason, TreeMap::new, Collectors.counting()));
        console.printf(
                "%s: %d of %d tasks are scenarios%n",
                file, all.size() - leftOut(all).count(), all.size());
        reasons.forEach((reason, count) -> console.printf("  %d left out: %s%n", count, reason));
        console.flush();
    }

    private picocli.CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this before it calls");
        }
        return spec.commandLine();
    }
}
