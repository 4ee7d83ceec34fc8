package io.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir Path folder;

    @Test
    void stops_the_engine_it_names() throws Exception {
        var left = new ProcessBuilder("sleep", "60").start();
        new PidFile(fileOf(left.pid()), process -> process.pid() == left.pid()).stop();
        // The JVM learns of the end a moment later.
        assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void spares_a_stranger_that_got_the_same_id_and_forgets_it() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        var file = fileOf(stranger.pid());
        new PidFile(file, process -> false).stop();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(file).doesNotExist();
        stranger.destroyForcibly();
    }

    @Test
    void keeps_a_file_whose_process_is_gone_for_the_engine_to_judge() throws Exception {
        var gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor()).isZero();
        var file = fileOf(gone.pid());
        new PidFile(file, process -> true).stop();
        assertThat(file).exists();
    }

    @Test
    void a_half_written_file_names_nobody() throws Exception {
        var file = Files.writeString(folder.resolve("pid"), "12x");
        assertThat(new PidFile(file, process -> true).engine()).isEmpty();
    }

    private Path fileOf(long pid) throws Exception {
        return Files.writeString(folder.resolve("pid"), pid + "\n/some/data\n");
    }
}
