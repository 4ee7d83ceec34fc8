package io.parley.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.cli.process.JsonFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir Path folder;

    @Test
    void has_figures_beside_version_and_machine() throws Exception {
        var figures = new Figures();
        figures.count("lost", 0);
        figures.measure("p50_ms", 4.23456);
        var file = folder.resolve("figures.json");
        var report =
                new Report(
                        figures.values(), "1.2.3", new Machine(2, 8_000_000_000L, "Linux", "25"));
        new JsonFile(file).write(report);
        assertThat(new ObjectMapper().readTree(file.toFile()))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {"figures": {"lost": 0, "p50_ms": 4.235}, "version": "1.2.3",
                                         "machine": {"cores": 2, "memory": 8000000000, "os": "Linux", "java": "25"}}
                                        """));
    }

    @Test
    void a_table_has_a_line_a_figure_in_the_order_taken() {
        var figures = new Figures();
        figures.measure("turn_per_s", 12_345.6789);
        figures.count("lost", 0);
        assertThat(figures.table())
                .isEqualToNormalizingNewlines(
                        """
                          turn_per_s       12,345.679
                          lost                      0
                        """);
    }

    @Test
    void a_place_that_takes_no_file_is_objected_to() {
        assertThat(new JsonFile(folder).objection()).contains("is a folder");
        assertThat(new JsonFile(folder.resolve("absent/x.json")).objection())
                .contains("does not exist");
        assertThat(new JsonFile(folder.resolve("x.json")).objection()).isEmpty();
    }
}
