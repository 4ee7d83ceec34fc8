package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Course.Knowledge;
import io.parley.commerce.Language;
import io.parley.platform.yaml.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A shopper who says what it wants and then answers what it is asked, for as long as it is asked.
final class KnowingShopper implements Shopper {
    /// So often in a row the same may not be asked.
    private static final int TOO_OFTEN = 3;

    private final Place place;
    private final Knowledge knowledge;
    private final Language language;
    private final Map<String, Integer> answered = new HashMap<>();
    private String lastAsked = "";
    private int inARow;

    KnowingShopper(Place place, Knowledge knowledge, Language language) {
        this.place = place;
        this.knowledge = knowledge;
        this.language = language;
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
            next = turn.asks().map(this::answer);
        }
    }

    private String answer(String slot) {
        inARow = slot.equals(lastAsked) ? inARow + 1 : 1;
        lastAsked = slot;
        if (inARow == TOO_OFTEN) {
            throw new ChatFailure(
                    "the assistant asked for %s %d times in a row".formatted(slot, TOO_OFTEN));
        }
        List<String> known = knowledge.knows().getOrDefault(slot, List.of(unknown()));
        int time = answered.merge(slot, 1, Integer::sum);
        return known.get(Math.min(time, known.size()) - 1);
    }

    private String unknown() {
        return switch (language) {
            case EN -> "I don't know";
            case ZH -> "不知道";
        };
    }
}
