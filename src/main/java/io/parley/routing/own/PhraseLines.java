package io.parley.routing.own;

import io.parley.conversation.Intent;
import io.parley.language.Folding;
import io.parley.platform.NearWord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Phrases as they are written: JSON Lines in UTF-8, `{"text": "…", "intent": "…"}` each. What is
/// wrong is said of every line, so that a file is mended in one go.
public final class PhraseLines {
    /// Phrases a merchant may have.
    public static final int MOST = 2_000;

    /// Characters of a phrase.
    public static final int LONGEST = 300;

    /// Bytes of a file; enough for the most and longest phrases in any script.
    public static final int MOST_BYTES = 4_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Intent> known;
    private final List<OwnPhrase> phrases = new ArrayList<>();
    private final List<PhraseFault> faults = new ArrayList<>();
    private final Map<String, Taken> taken = new HashMap<>();

    /// A phrase that was met, by which its second is seen.
    private record Taken(int line, String intent) {}

    private PhraseLines(Set<Intent> known) {
        this.known = known.stream().collect(Collectors.toMap(Intent::name, intent -> intent));
    }

    /// @param known the intents a phrase may have
    public static PhraseReading read(byte[] file, Set<Intent> known) {
        PhraseLines lines = new PhraseLines(known);
        int from = 0;
        for (int number = 1; from < file.length; number++) {
            int to = from;
            while (to < file.length && file[to] != '\n') {
                to++;
            }
            lines.take(number, ByteBuffer.wrap(file, from, to - from).slice());
            from = to + 1;
        }
        return lines.faults.isEmpty()
                ? new PhraseReading.Fit(new OwnPhrases(lines.phrases))
                : new PhraseReading.Unfit(lines.faults);
    }

    /// The phrases in the form that `read` reads.
    public static String written(OwnPhrases phrases) {
        return phrases.all().stream()
                .map(phrase -> PhraseLine.written(phrase) + '\n')
                .collect(Collectors.joining());
    }

    private void take(int number, ByteBuffer bytes) {
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            take(
                    number,
                    number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
        } catch (CharacterCodingException _) {
            fault(number, "byte " + (bytes.position() + 1), "is no UTF-8; save the file in UTF-8");
        }
    }

    private void take(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        PhraseLine read = PhraseLine.of(number, line);
        faults.addAll(read.faults());
        String text = read.text();
        String intent = read.intent();
        Optional<String> unusable = text == null ? Optional.empty() : Characters.problem(text);
        unusable.ifPresent(problem -> fault(number, "text", problem));
        if (intent != null && !known.containsKey(intent)) {
            fault(number, "intent", unknown(intent));
        }
        if (text != null && intent != null && unusable.isEmpty()) {
            take(number, text.strip(), intent);
        }
    }

    private void take(int number, String text, String intent) {
        Taken first = taken.putIfAbsent(Folding.fold(text), new Taken(number, intent));
        if (first != null) {
            fault(number, "text", again(first, intent));
        } else if (taken.size() == MOST + 1) {
            fault(
                    number,
                    "",
                    "is one phrase too many; at most %,d are taken, so keep the most telling"
                            .formatted(MOST));
        }
        Intent meant = known.get(intent);
        if (meant != null) {
            phrases.add(new OwnPhrase(text, meant));
        }
    }

    private static String again(Taken first, String intent) {
        return first.intent.equals(intent)
                ? "is already on line %d; keep one".formatted(first.line)
                : "is on line %d with the intent \"%s\"; a phrase has one intent, so keep the one it means most"
                        .formatted(first.line, first.intent);
    }

    private String unknown(String intent) {
        String remedy =
                NearWord.of(intent, known.keySet())
                        .map("did you mean \"%s\"?"::formatted)
                        .orElseGet(() ->
                                "there are " + String.join(", ", new TreeSet<>(known.keySet())));
        return Characters.shown(intent) + " is not known; " + remedy;
    }

    private void fault(int line, String field, String problem) {
        faults.add(new PhraseFault(line, field, problem));
    }
}
