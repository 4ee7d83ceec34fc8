package io.parley.cli.scenarios.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFilesTest {
    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("en/deep"));
        for (String name : List.of("en/b.yaml", "en/a.yml", "en/deep/c.yaml", "en/notes.txt")) {
            Files.writeString(folder.resolve(name), "");
        }
    }

    @Test
    void a_folder_is_all_that_is_in_it_and_below() {
        assertThat(named("en")).containsExactly("en/a.yml", "en/b.yaml", "en/deep/c.yaml");
    }

    @Test
    void a_file_is_itself_whatever_its_name() {
        assertThat(named("en/notes.txt")).containsExactly("en/notes.txt");
    }

    @Test
    void a_pattern_is_what_fits_it() {
        assertThat(named("en/*.yaml")).containsExactly("en/b.yaml");
        assertThat(named("en/**.yaml")).containsExactly("en/b.yaml", "en/deep/c.yaml");
    }

    @Test
    void a_file_that_is_meant_twice_is_read_once() {
        assertThat(named("en/b.yaml", "en/../en/b.yaml", "en/*.yaml")).containsExactly("en/b.yaml");
    }

    @Test
    void whatever_means_no_file_is_objected_to() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(files("absent.yaml", "empty", "en/*.json").objections())
                .satisfiesExactly(
                        absent -> assertThat(absent).startsWith("there is no file"),
                        empty -> assertThat(empty).contains("holds no file that ends in .yaml"),
                        pattern -> assertThat(pattern).startsWith("no file fits"));
    }

    private List<String> named(String... arguments) {
        return files(arguments).files().stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private ScriptFiles files(String... arguments) {
        return ScriptFiles.of(
                List.of(arguments).stream().map(name -> folder + "/" + name).toList());
    }
}
