package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Course;
import io.parley.cli.scenarios.script.Part;
import io.parley.cli.scenarios.script.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Plays scenarios, each in a chat of its own.
public final class Performer {
    private final Chat.Opening opening;

    public Performer(Chat.Opening opening) {
        this.opening = opening;
    }

    public Result perform(Scenario scenario) throws InterruptedException {
        List<Part> missing = scenario.missing();
        if (!missing.isEmpty()) {
            return new Result(scenario, skipped(missing), List.of(), List.of(), Duration.ZERO);
        }
        long begun = System.nanoTime();
        List<Exchange> exchanges = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        Verdict verdict = play(scenario, exchanges, asked);
        return new Result(
                scenario,
                verdict,
                List.copyOf(exchanges),
                List.copyOf(asked),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Verdict skipped(List<Part> missing) {
        return new Verdict.Skipped(
                "not there yet: "
                        + missing.stream().map(Part::title).collect(Collectors.joining(", ")));
    }

    private Verdict play(Scenario scenario, List<Exchange> exchanges, List<Asked> asked)
            throws InterruptedException {
        try (Chat chat = opening.open(scenario.setting())) {
            shopper(scenario).talk(chat, exchanges);
            if (scenario.end().actions() != null) {
                asked.addAll(chat.asked());
            }
        } catch (ChatFailure e) {
            return failed(Reason.of(scenario, exchanges, String.valueOf(e.getMessage())));
        }
        if (!exchanges.isEmpty() && !exchanges.getLast().objections().isEmpty()) {
            return failed(Reason.of(exchanges));
        }
        List<String> objections = EndCheck.of(scenario.end(), exchanges, asked);
        return objections.isEmpty()
                ? new Verdict.Passed()
                : failed(Reason.of(scenario, exchanges, String.join("\n", objections)));
    }

    private static Verdict failed(String reason) {
        return new Verdict.Failed(reason);
    }

    private static Shopper shopper(Scenario scenario) {
        return switch (scenario.course()) {
            case Course.Turns(var steps) -> new ScriptedShopper(steps);
            case Course.Knowledge knowledge ->
                    new KnowingShopper(scenario.place(), knowledge, scenario.setting().locale());
        };
    }
}
