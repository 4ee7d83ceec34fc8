package io.parley.cli.scenarios.script;

import io.parley.platform.yaml.Mistake;
import io.parley.platform.yaml.Place;
import io.parley.platform.yaml.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads scenario files: each holds one scenario or a list of them.
public final class ScriptReader {
    private static final Comparator<Mistake> BY_PLACE =
            Comparator.comparing((Mistake mistake) -> mistake.place().file())
                    .thenComparing(mistake -> mistake.place().line());

    private ScriptReader() {}

    public static Script read(List<Path> files) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        files.forEach(file -> read(new Source(file, mistakes), scenarios));
        refuseSameNames(scenarios, mistakes);
        mistakes.sort(BY_PLACE);
        return new Script(List.copyOf(scenarios), List.copyOf(mistakes));
    }

    private static void read(Source source, List<Scenario> into) {
        int before = into.size();
        int wrong = source.mistakes().size();
        try {
            String text = Files.readString(source.file());
            for (Node document : new Yaml(new LoaderOptions()).composeAll(new StringReader(text))) {
                read(source, document, into);
            }
        } catch (MarkedYAMLException e) {
            Place place =
                    e.getProblemMark() == null
                            ? new Place(source.file(), 1)
                            : source.place(e.getProblemMark());
            source.mistakes().add(new Mistake(place, "this is no YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            whole(source, "this is no YAML: " + e.getMessage());
        } catch (CharacterCodingException e) {
            whole(source, "the file is not in UTF-8");
        } catch (IOException e) {
            whole(source, "the file cannot be read: " + e.getMessage());
        }
        if (into.size() == before && source.mistakes().size() == wrong) {
            whole(source, "the file holds no scenario");
        }
    }

    private static void whole(Source source, String message) {
        source.mistakes().add(new Mistake(new Place(source.file(), 1), message));
    }

    private static void read(Source source, Node document, List<Scenario> into) {
        List<Node> scenarios =
                document instanceof SequenceNode list ? list.getValue() : List.of(document);
        scenarios.forEach(node -> into.add(ScenarioForm.read(source, node)));
    }

    /// A name says which scenario is meant, in reports and in the choice of what to run.
    private static void refuseSameNames(List<Scenario> scenarios, List<Mistake> mistakes) {
        Map<String, Place> named = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Place other = named.putIfAbsent(scenario.name(), scenario.place());
            if (other != null && !scenario.name().isEmpty()) {
                mistakes.add(
                        new Mistake(
                                scenario.place(),
                                "another scenario is called '%s', in %s"
                                        .formatted(scenario.name(), other)));
            }
        }
    }
}
