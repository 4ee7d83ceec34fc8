package io.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir Path parent;
    private Path folder = Path.of("set before each test");

    @BeforeEach
    void place() {
        folder = parent.resolve("postgres");
    }

    @Test
    void an_unfinished_folder_is_made_anew() throws Exception {
        var _ = FirstStart.of(folder);
        fill();
        var _ = FirstStart.of(folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void it_may_be_unfinished_more_than_once() throws Exception {
        for (var start = 0; start < 3; start++) {
            var _ = FirstStart.of(folder);
            fill();
        }
        FirstStart.of(folder).succeeded();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void a_folder_that_served_once_is_never_removed() throws Exception {
        var first = FirstStart.of(folder);
        fill();
        first.succeeded();
        var _ = FirstStart.of(folder);
        assertThat(folder.resolve("base")).exists();
    }

    @Test
    void a_folder_from_elsewhere_is_never_removed() throws Exception {
        fill();
        var _ = FirstStart.of(folder);
        var _ = FirstStart.of(folder);
        assertThat(folder.resolve("base")).exists();
    }

    private void fill() throws Exception {
        var base = Files.createDirectories(folder.resolve("base"));
        Files.writeString(base.resolve("1"), "rows");
    }
}
