package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.local.EngineFailure;
import io.parley.local.EngineKind;
import io.parley.local.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ParleyTest {
    private static final String EVENTS = "mp.messaging.incoming.events.enabled";
    private static final String PARCELS = "mp.messaging.incoming.parcels.enabled";
    private static final String SHOP = "mp.messaging.incoming.shop.enabled";

    private final StringWriter told = new StringWriter();

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty("parley.roles");
        System.clearProperty("quarkus.http.port");
        System.clearProperty("parley.local.demo");
        System.clearProperty(EVENTS);
        SandboxSettings.ALL.keySet().forEach(System::clearProperty);
        System.clearProperty(PARCELS);
        System.clearProperty(SHOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "serve --help", "engines --help", "--version", "serve -V"})
    void helps_and_ends_well(String line) {
        assertThat(run(line)).isZero();
        assertThat(told.toString()).contains("parley");
    }

    @Test
    void an_unknown_role_is_answered_with_those_there_are() {
        assertThat(run("serve --roles turn,cook")).isEqualTo(2);
        assertThat(told.toString())
                .contains("unknown role 'cook'")
                .contains("turn, gateway, fallback, actions, escalation, analytics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "serve --port soon", "engines --only mongo", "serve extra"})
    void what_is_not_understood_ends_with_2(String line) {
        assertThat(run(line)).isEqualTo(2);
    }

    @Test
    void takes_every_role_when_none_is_named() {
        parse(new Serve()).configure();
        assertThat(System.getProperty("parley.roles")).isEqualTo(Role.ALL);
    }

    @Test
    void leaves_the_port_to_the_configuration_when_none_is_named() {
        parse(new Serve()).configure();
        assertThat(System.getProperty("quarkus.http.port")).isNull();
    }

    @Test
    void hands_roles_and_port_to_the_application() {
        parse(new Serve(), "--roles", "turn,gateway", "--port", "9000").configure();
        assertThat(System.getProperty("parley.roles")).isEqualTo("turn,gateway");
        assertThat(System.getProperty("quarkus.http.port")).isEqualTo("9000");
    }

    @ParameterizedTest
    @CsvSource({"turn,false", "gateway,true"})
    void only_a_gateway_reads_live_events_and_movements(String role, String reads) {
        parse(new Serve(), "--roles", role).configure();
        assertThat(System.getProperty(EVENTS)).isEqualTo(reads);
        assertThat(System.getProperty(PARCELS)).isEqualTo(reads);
    }

    @Test
    void opens_the_demo_shop_only_when_asked() {
        parse(new Serve()).configure();
        assertThat(System.getProperty("parley.local.demo")).isNull();
        parse(new Serve(), "--demo").configure();
        assertThat(System.getProperty("parley.local.demo")).isEqualTo("true");
    }

    @Test
    void opens_a_sandbox_only_when_asked() {
        parse(new Serve()).configure();
        assertThat(System.getProperty("parley.sandbox")).isEqualTo("false");
        parse(new Serve(), "--sandbox").configure();
        assertThat(System.getProperty("parley.sandbox")).isEqualTo("true");
        assertThat(System.getProperty("quarkus.http.host")).isEqualTo("127.0.0.1");
    }

    /// So that it gets engines of its own, too.
    @Test
    void a_setting_opens_a_sandbox_as_the_option_does() {
        System.setProperty("parley.sandbox", "true");
        assertThat(parse(new Serve()).sandbox).isTrue();
    }

    @Test
    void a_sandbox_does_not_open_where_the_environment_leads_to_engines() {
        var environment = Map.of("KAFKA_BOOTSTRAP_SERVERS", "shop:9092", "QUARKUS_REDIS_HOSTS", "");

        assertThatThrownBy(() -> Serve.refuseEnginesOfOthers(environment))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("only, and KAFKA_BOOTSTRAP_SERVERS may lead to others");
    }

    @Test
    void a_sandbox_does_not_open_on_data_that_is_there(@TempDir Path data) throws IOException {
        Files.createDirectory(data.resolve("postgres"));

        assertThat(run("serve --sandbox --data " + data)).isEqualTo(1);
        assertThat(told.toString()).contains("A sandbox needs a new folder", "is not empty");
    }

    @Test
    void keeps_roles_that_are_configured_outside() {
        System.setProperty("parley.roles", "analytics");
        parse(new Serve()).configure();
        assertThat(System.getProperty("parley.roles")).isEqualTo("analytics");
    }

    @Test
    void runs_only_the_engines_named_on_the_ports_named() {
        var engines = parse(new RunEngines(), "--only", "kafka,redis", "--kafka-port", "9092");
        assertThat(engines.settings().ports())
                .isEqualTo(Map.of(EngineKind.KAFKA, 9092, EngineKind.REDIS, 0));
    }

    private int run(String line) {
        var writer = new PrintWriter(told);
        return Parley.commandLine().setOut(writer).setErr(writer).execute(line.split(" "));
    }

    private static <T> T parse(T command, String... arguments) {
        new CommandLine(command).parseArgs(arguments);
        return command;
    }
}
