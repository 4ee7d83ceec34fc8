package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Deed;
import io.parley.cli.scenarios.script.Step;
import io.parley.conversation.Choice;
import java.util.List;

/// A shopper who does what is written, until something is not as expected.
final class ScriptedShopper implements Shopper {
    private final List<Step> steps;

    /// What may be tapped: everything shown since the shopper last said something.
    private final ShownChoices shown = new ShownChoices();

    private String state = "new";

    ScriptedShopper(List<Step> steps) {
        this.steps = steps;
    }

    @Override
    public void talk(Chat chat, List<Exchange> exchanges) throws InterruptedException {
        for (Step step : steps) {
            Exchange exchange = exchange(chat, step);
            exchanges.add(exchange);
            if (!exchange.objections().isEmpty()) {
                return;
            }
            state = exchange.turn().state();
        }
    }

    private Exchange exchange(Chat chat, Step step) throws InterruptedException {
        String did = step.deed().title();
        try {
            Turn turn = act(chat, step.deed());
            return new Exchange(step.place(), did, turn, Check.of(step.expect(), turn));
        } catch (ChatFailure e) {
            Turn nothing = new Turn(state, List.of());
            return new Exchange(
                    step.place(), did, nothing, List.of(String.valueOf(e.getMessage())));
        }
    }

    private Turn act(Chat chat, Deed deed) throws InterruptedException {
        return switch (deed) {
            case Deed.Say(String text) -> shown.only(chat.say(text));
            case Deed.Tap(String choice) -> tap(chat, choice);
            case Deed.Wait wait -> shown.also(chat.pass(wait.time()));
            case Deed.ParcelMoves parcel -> shown.also(chat.move(parcel));
            case Deed.Fill _, Deed.AgentDoes _ ->
                    throw new IllegalStateException(
                            "A scenario that needs what is not built is skipped");
        };
    }

    private Turn tap(Chat chat, String wanted) throws InterruptedException {
        Choice choice = shown.find(wanted);
        return shown.only(chat.tap(choice));
    }
}
