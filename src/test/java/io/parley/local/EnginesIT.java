package io.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesIT {
    @TempDir Path folder;

    @Test
    void keep_their_data_over_a_stop() throws Exception {
        try (var engines = start()) {
            var reach = new Reach(engines.addresses());
            reach.createTopic("kept");
            reach.produce("kept", "where is my order?");
            reach.sql("create table kept(word text)");
            reach.sql("insert into kept values ('returned')");
            assertThat(reach.redis("SET kept yes")).isEqualTo("+OK");
            assertThat(engines.stopped()).isEmpty();
        }
        try (var engines = start()) {
            var reach = new Reach(engines.addresses());
            assertThat(reach.consumeOne("kept")).isEqualTo("where is my order?");
            assertThat(reach.select("select word from kept")).isEqualTo("returned");
            assertThat(reach.redis("PING")).isEqualTo("+PONG");
        }
    }

    @Test
    void PostgreSQL_puts_every_commit_on_the_disk_and_listens_to_this_machine_alone()
            throws Exception {
        try (var engines = start(EngineKind.POSTGRES)) {
            var reach = new Reach(engines.addresses());
            assertThat(reach.select("show fsync")).isEqualTo("on");
            assertThat(reach.select("show synchronous_commit")).isEqualTo("on");
            assertThat(reach.select("show full_page_writes")).isEqualTo("on");
            assertThat(reach.select("show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void only_those_asked_for_are_started() {
        try (var engines = start(EngineKind.REDIS)) {
            assertThat(engines.addresses()).containsOnlyKeys("quarkus.redis.hosts");
            assertThat(folder.resolve("postgres")).doesNotExist();
            assertThat(folder.resolve("kafka")).doesNotExist();
        }
    }

    @Test
    void addresses_are_in_a_file_as_long_as_they_hold() throws Exception {
        var file = folder.resolve("engines.properties");
        try (var engines = start(EngineKind.REDIS)) {
            var address = engines.addresses().get("quarkus.redis.hosts");
            assertThat(Files.readString(file)).isEqualTo("quarkus.redis.hosts=" + address + "\n");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_folder_in_use_is_refused_by_name() {
        try (var engines = start(EngineKind.REDIS)) {
            assertThat(engines.stopped()).isEmpty();
            assertThatThrownBy(() -> start(EngineKind.REDIS).close())
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void one_that_fails_leaves_none_running() {
        try (var first = start(EngineKind.REDIS)) {
            var address = first.addresses().getOrDefault("quarkus.redis.hosts", "");
            var port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
            var other = folder.resolve("other");
            var ports = Map.of(EngineKind.POSTGRES, 0, EngineKind.REDIS, port);
            var progress = new ArrayList<String>();
            assertThatThrownBy(() ->
                            Engines.start(new EngineSettings(other, ports), progress::add).close())
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("--redis-port");
            assertThat(progress).hasSize(1);
            assertThat(other.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    private Engines start(EngineKind... kinds) {
        var wanted = kinds.length == 0 ? Set.of(EngineKind.values()) : Set.of(kinds);
        return Engines.start(EngineSettings.of(folder, wanted), line -> {});
    }
}
