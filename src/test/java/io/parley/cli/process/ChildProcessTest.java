package io.parley.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir Path folder;

    @Test
    void what_it_prints_is_in_its_log() throws Exception {
        try (var child = shell("read line; echo \"$GREETING, $line\"; sleep 60")) {
            child.tell("world");
            child.await(() -> child.output().contains("hello, world"), Duration.ofSeconds(20));
        }
    }

    @Test
    void an_empty_value_takes_a_variable_away() throws Exception {
        var log = folder.resolve("log");
        var command = List.of("sh", "-c", "echo \"home=${HOME-gone}\"; sleep 60");
        try (var child = ChildProcess.start("the child", command, Map.of("HOME", ""), log)) {
            child.await(() -> child.output().contains("home="), Duration.ofSeconds(20));
            assertThat(child.output()).contains("home=gone");
        }
    }

    @Test
    void one_that_ends_too_early_is_told_with_its_last_words() {
        try (var child = shell("echo no disk; exit 3")) {
            assertThatThrownBy(() -> child.await(() -> false, Duration.ofSeconds(20)))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("ended with 3")
                    .hasMessageContaining("no disk");
        }
    }

    @Test
    void one_that_is_never_ready_is_not_waited_for() {
        try (var child = shell("sleep 60")) {
            assertThatThrownBy(() -> child.await(() -> false, Duration.ofMillis(100)))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("not ready");
        }
    }

    @Test
    void stands_still_until_it_may_go_on() throws Exception {
        var beats = folder.resolve("beats");
        try (var child = shell("while true; do echo . >> beats; sleep 0.02; done")) {
            child.await(() -> Files.exists(beats), Duration.ofSeconds(20));
            child.pause();
            Thread.sleep(50);
            var before = Files.size(beats);
            Thread.sleep(200);
            assertThat(Files.size(beats)).isEqualTo(before);
            child.resume();
            child.await(() -> beats.toFile().length() > before, Duration.ofSeconds(20));
        }
    }

    @Test
    void one_that_stands_still_can_be_ended() throws Exception {
        try (var child = shell("sleep 60")) {
            child.pause();
            child.close();
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void the_clock_counts_what_ended_children_used() throws Exception {
        try (var child =
                shell("sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; sleep 60")) {
            var clock = new CpuClock(child.handle());
            child.await(
                    () -> clock.read().compareTo(Duration.ofMillis(50)) > 0,
                    Duration.ofSeconds(20));
            child.await(() -> isSleeping(child), Duration.ofSeconds(20));
            assertThat(clock.read()).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        }
    }

    private static boolean isSleeping(ChildProcess child) {
        return child.handle()
                .children()
                .anyMatch(one -> one.info().command().orElse("").endsWith("sleep"));
    }

    private ChildProcess shell(String script) {
        var command = List.of("sh", "-c", "cd '%s'; %s".formatted(folder, script));
        return ChildProcess.start(
                "the child", command, Map.of("GREETING", "hello"), folder.resolve("log"));
    }
}
