package io.parley.cli.scenarios.tau;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/// Writes scenarios as their files have them.
public final class ScenarioText {
    /// Long sentences stay on a line, so that a search finds them.
    private static final int WIDTH = 10_000;

    private ScenarioText() {}

    /// A list of scenarios.
    public static String of(List<Map<String, Object>> scenarios) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setWidth(WIDTH);
        options.setAllowUnicode(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(scenarios);
    }
}
