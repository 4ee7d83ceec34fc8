package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Course.Knowledge;
import io.parley.commerce.Language;
import io.parley.local.sandbox.Glimpse.Shown;
import io.parley.platform.yaml.Place;
import java.util.List;
import java.util.Optional;

/// A shopper who says what it wants and then answers what it is asked, for as long as it is asked
/// or has more to say.
final class KnowingShopper implements Shopper {
    /// So often in a row the same may not be asked and answered.
    private static final int TOO_OFTEN = 3;

    /// The question whether anything else is wanted.
    private static final String MORE = "more";

    private static final String OFFER = "offer";
    private static final String INSTEAD = "instead";
    private static final String ASKED_OF_SHOP = "action-asked";
    private static final String WITH_BOT = "with_bot";

    private final Place place;
    private final Knowledge knowledge;
    private final Language language;
    private final Memory memory;
    private String lastAsked = "";
    private String lastSaid = "";
    private int inARow;

    /// Whether something came of what was wanted last.
    private boolean isDone;

    KnowingShopper(Place place, Knowledge knowledge, Language language) {
        this.place = place;
        this.knowledge = knowledge;
        this.language = language;
        this.memory = new Memory(knowledge.opens(), knowledge.knows());
    }

    @Override
    public void talk(Chat chat, List<Exchange> exchanges) throws InterruptedException {
        Optional<String> next = Optional.of(knowledge.opens());
        while (next.isPresent()) {
            if (exchanges.size() == knowledge.atMost()) {
                throw new ChatFailure(
                        "the talk was to be over after %d messages, and the assistant asks for %s"
                                .formatted(knowledge.atMost(), lastAsked));
            }
            String text = next.get();
            Turn turn = chat.say(text);
            exchanges.add(new Exchange(place, "say: " + text, turn, List.of()));
            next = next(turn);
        }
    }

    private Optional<String> next(Turn turn) {
        if (turn.events().stream().anyMatch(event -> event.type().equals(ASKED_OF_SHOP))) {
            isDone = true;
            inARow = 0;
        }
        return turn.question().isPresent()
                ? turn.question().map(this::reply)
                : turn.state().equals(WITH_BOT) ? unasked() : Optional.empty();
    }

    private String reply(Shown question) {
        String slot = String.valueOf(question.asks());
        String said = answer(slot, question.text());
        inARow = slot.equals(lastAsked) && said.equals(lastSaid) ? inARow + 1 : 1;
        lastAsked = slot;
        lastSaid = said;
        if (inARow == TOO_OFTEN) {
            throw new ChatFailure(
                    "the assistant asked for %s %d times in a row".formatted(slot, TOO_OFTEN));
        }
        return said;
    }

    private String answer(String slot, String question) {
        return switch (slot) {
            case MORE -> unasked().or(() -> memory.answer(MORE, question)).orElseGet(this::unknown);
            case OFFER ->
                    memory.answer(OFFER, question)
                            .or(() -> memory.unsaid(INSTEAD, 0))
                            .orElseGet(this::unknown);
            default -> memory.answer(slot, question).orElseGet(this::unknown);
        };
    }

    /// What else there is to want, asked for it or not. The last answer to whether there is more is
    /// that there is not; it needs the question.
    private Optional<String> unasked() {
        return instead().or(() -> memory.unsaid(MORE, 1).map(this::want));
    }

    /// What is wanted where nothing came of what was wanted before.
    private Optional<String> instead() {
        return isDone ? Optional.empty() : memory.unsaid(INSTEAD, 0);
    }

    private String want(String wish) {
        memory.want(wish);
        isDone = false;
        return wish;
    }

    private String unknown() {
        return switch (language) {
            case EN -> "I don't know";
            case ZH -> "不知道";
        };
    }
}
