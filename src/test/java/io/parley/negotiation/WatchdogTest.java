package io.parley.negotiation;

import static io.parley.negotiation.Observed.Shown.ASKS_GROUND;
import static io.parley.negotiation.Observed.Shown.ASKS_PHOTO;
import static io.parley.negotiation.Observed.Shown.ASKS_WHICH;
import static io.parley.negotiation.Observed.Shown.OFFER;
import static io.parley.negotiation.Observed.Shown.OTHER;
import static io.parley.negotiation.Observed.Shown.WAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.negotiation.Observed.Shown;
import io.parley.negotiation.Obstruction.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dialogues are written in short: `w` the wish, `.` another message of the shopper; replies `+`
/// the way, `o` an offer, `O` both, `i` which one, `g` why, `p` a photo, `P` a photo beside the
/// way, `t` anything else; `n` refused, `r` refused with repair and exchange instead, `R` with the
/// return instead; `y` agreed, `a` asked of the shop, `d` done, `x` not done, `b` taken back, `f`
/// failed, `h` handed over, `H` handed over without the wish, `c` closed.
class WatchdogTest {
    private static final String WISH = "return delivered";
    private static final String DEFECT = "exchange delivered; ground=defective; day=9";
    private static final String WEIGHED = "return delivered; ground=defective; day=9";
    private static final String LATE = "return delivered; day=8";

    @ParameterizedTest
    @CsvSource({
        // delayed
        "withdrawal, w i . i . i . i ., DELAYED@8",
        "withdrawal, w . . . ., DELAYED@4",
        "withdrawal, w t . t . t . t . + y a d c, DELAYED@8",
        "withdrawal, w f . f . f . f . h, DELAYED@8",
        "withdrawal, w + y t . t . t . t . a d c, DELAYED@10",
        "withdrawal, w + y a x . . . . h, DELAYED@8",
        "defect,     w i . p . i . t ., DELAYED@8",
        "weighed,    w i . g . t . t . h, DELAYED@8",
        // hidden
        "withdrawal, w t c, HIDDEN@2",
        "withdrawal, w i . i c, HIDDEN@4",
        "withdrawal, w t . t c, HIDDEN@4",
        "defect,     w t c, HIDDEN@2",
        "weighed,    w t c, HIDDEN@2",
        "exchange,   w n, HIDDEN@1",
        "exchange,   w r, HIDDEN@1",
        "cancel,     w n c, HIDDEN@1",
        "latedefect, w n, REFUSED@1",
        // made conditional
        "withdrawal, w o . + y a d c, CONDITIONAL@1",
        "withdrawal, w i . o . + y a d c, CONDITIONAL@3",
        "withdrawal, w g . + y a d c, CONDITIONAL@1",
        "withdrawal, w p . + y a d c, CONDITIONAL@1",
        "withdrawal, w + p y a d c, CONDITIONAL@2",
        "withdrawal, w + y o . a d c, CONDITIONAL@3",
        "withdrawal, w + y g . a d c, CONDITIONAL@3",
        "withdrawal, w o h, CONDITIONAL@1",
        "defect,     w o . + y a d c, CONDITIONAL@1",
        "weighed,    w o h, CONDITIONAL@1",
        // refused
        "withdrawal, w n c, REFUSED@1",
        "withdrawal, w r c, REFUSED@1",
        "withdrawal, w i . n, REFUSED@3",
        "withdrawal, w + n, REFUSED@2",
        "withdrawal, w + y n, REFUSED@3",
        "defect,     w n, REFUSED@1",
        "defect,     w R, REFUSED@1",
        "weighed,    w r, REFUSED@1",
        "finalsale,  w n, REFUSED@1",
        "judgedlate, w n, REFUSED@1",
        "mixed,      w n, REFUSED@1",
        // lost
        "withdrawal, w c, LOST@1",
        "withdrawal, w f c, LOST@2",
        "withdrawal, w i . f c, LOST@4",
        "withdrawal, w + f c, LOST@3",
        "withdrawal, w + y c, LOST@3",
        "withdrawal, w + y f c, LOST@4",
        "withdrawal, w + y a x c, LOST@5",
        "withdrawal, w + y a c, LOST@4",
        "withdrawal, w H, LOST@1",
        "withdrawal, w i . H c, LOST@3",
        "withdrawal, w + y a x H, LOST@5",
        "defect,     w f c, LOST@2",
        "weighed,    w H, LOST@1",
        "weighed,    w c, LOST@1"
    })
    void whatIsPutInTheWayIsFound(String wish, String dialogue, String obstruction) {
        assertThat(watched(wish, dialogue)).containsExactly(obstruction);
    }

    @ParameterizedTest
    @CsvSource({
        "withdrawal, w + y a d c",
        "withdrawal, w + c",
        "withdrawal, w O y a d c",
        "withdrawal, w + o . . . . . . y a d c",
        "withdrawal, w P y a d c",
        "withdrawal, w i . i . i . + y a d c",
        "withdrawal, w i . i . + . . y . a d c",
        "withdrawal, w i b c",
        "withdrawal, w h c",
        "withdrawal, w f . h c",
        "withdrawal, w f . + y a d c",
        "withdrawal, w + y a x h . . . . . c",
        "withdrawal, w + y a f d c",
        "withdrawal, w + y a x + y a d c",
        "defect,     w p . + y a d c",
        "defect,     w g . + y a d c",
        "weighed,    w g . h c",
        "late,       w n c",
        "late,       w o . g . p . . . . . n c",
        "late,       w H",
        "exchange,   w R c",
        "cancel,     w R c",
        "made,       w n c",
        "withdrawal, w i"
    })
    void whatIsPlainIsNotBlamed(String wish, String dialogue) {
        assertThat(watched(wish, dialogue)).isEmpty();
    }

    @Test
    void twoWishesAreWatchedApart() {
        List<Observed> dialogue =
                List.of(
                        new Observed.Wished("one", CaseDraft.of(WISH)),
                        new Observed.Replied("one", Set.of(WAY)),
                        new Observed.Wished("other", CaseDraft.of(WISH)),
                        new Observed.Replied("other", Set.of(OFFER)),
                        new Observed.HandedOver(Set.of("other")));

        assertThat(Watchdog.watch(home(), dialogue))
                .containsExactly(
                        new Obstruction("other", Kind.CONDITIONAL, 3),
                        new Obstruction("one", Kind.LOST, 4));
    }

    @Test
    void whoWishesAnewIsWatchedAnew() {
        List<Observed> dialogue =
                List.of(
                        new Observed.Wished("w", CaseDraft.of(WISH)),
                        new Observed.TakenBack("w"),
                        new Observed.Wished("w", CaseDraft.of(WISH)),
                        new Observed.Refused("w", new Ruling("house", 1, "no"), List.of()));

        assertThat(Watchdog.watch(home(), dialogue))
                .containsExactly(new Obstruction("w", Kind.REFUSED, 3));
    }

    /// Seeded: dialogues of all lengths in which every right is respected, and each of them once
    /// more with one thing put in its way.
    @Test
    void tenThousandPlainDialoguesAreNotBlamedAndOneStepMakesThemSo() {
        Random random = new Random(20_261_125);
        List<String> blamed = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            List<String> plain = plain(random);
            if (!watched("withdrawal", String.join(" ", plain)).isEmpty()) {
                blamed.add(String.join(" ", plain));
            }
            List<String> spoilt = new ArrayList<>(plain.subList(0, plain.indexOf("+")));
            spoilt.addAll(SPOILERS.get(random.nextInt(SPOILERS.size())));
            if (watched("withdrawal", String.join(" ", spoilt)).isEmpty()) {
                missed.add(String.join(" ", spoilt));
            }
        }
        assertThat(blamed).isEmpty();
        assertThat(missed).isEmpty();
    }

    private static final List<List<String>> SPOILERS =
            List.of(
                    List.of("n"),
                    List.of("r"),
                    List.of("o"),
                    List.of("g"),
                    List.of("p"),
                    List.of("H"),
                    List.of("c"),
                    List.of("f", "c"),
                    List.of("t", ".", "t", ".", "t", ".", "t", "."),
                    List.of("+", "y", "c"),
                    List.of("+", "y", "a", "x", "c"));

    private static List<String> plain(Random random) {
        List<String> steps = new ArrayList<>();
        repeat(steps, random.nextInt(3), ".", "t");
        steps.add("w");
        repeat(steps, random.nextInt(Watchdog.PATIENCE + 1), pick(random, "i", "t", "f"), ".");
        steps.add("+");
        repeat(steps, random.nextInt(6), ".", pick(random, "o", "O", "t", "P", "+"));
        steps.addAll(
                List.of(
                        pick(random, "b", "h", "y a d", "y a x h", "y a x + y a d", "c", "y h", "")
                                .split(" ")));
        steps.remove("");
        repeat(steps, random.nextInt(4), ".", "t");
        if (steps.contains("d") || steps.contains("b")) {
            steps.add("c");
        }
        return steps;
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static void repeat(List<String> steps, int times, String... what) {
        for (int i = 0; i < times; i++) {
            steps.addAll(List.of(what));
        }
    }

    private static Policy.Home home() {
        return new Policy.Home(
                "house",
                1,
                Jurisdiction.CN,
                Currency.getInstance("CNY"),
                new Days(ZoneId.of("Asia/Shanghai"), Set.of()),
                CaseDraft.reasons());
    }

    private static List<String> watched(String wish, String dialogue) {
        Case of = CaseDraft.of(wish(wish));
        List<Observed> steps = Stream.of(dialogue.split(" ")).map(step -> step(step, of)).toList();
        return Watchdog.watch(home(), steps).stream()
                .map(found -> found.kind() + "@" + found.step())
                .toList();
    }

    private static String wish(String name) {
        return switch (name) {
            case "withdrawal" -> WISH;
            case "defect" -> DEFECT;
            case "weighed" -> WEIGHED;
            case "late" -> LATE;
            case "latedefect" -> "repair delivered; ground=defective; day=600";
            case "exchange" -> "exchange delivered";
            case "cancel" -> "cancel delivered";
            case "finalsale" -> "return delivered; item=tea 9.00 final_sale";
            case "made" -> "return delivered; item=cups 9.00 made_to_order";
            case "mixed" -> "return delivered; item=cups 9.00 made_to_order; item=cups 8.00";
            case "judgedlate" -> "return delivered; day=7; now=2027-03-01T00:00:00Z";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Observed step(String sign, Case wish) {
        return switch (sign) {
            case "w" -> new Observed.Wished("w", wish);
            case "." -> new Observed.Spoke();
            case "+" -> replied(WAY);
            case "o" -> replied(OFFER);
            case "O" -> replied(OFFER, WAY);
            case "i" -> replied(ASKS_WHICH);
            case "g" -> replied(ASKS_GROUND);
            case "p" -> replied(ASKS_PHOTO);
            case "P" -> replied(ASKS_PHOTO, WAY);
            case "t" -> replied(OTHER);
            case "n" -> refused();
            case "r" -> refused(Operation.REPAIR, Operation.EXCHANGE);
            case "R" -> refused(Operation.RETURN);
            case "y" -> new Observed.Confirmed("w");
            case "a" -> new Observed.Asked("w");
            case "d" -> new Observed.Settled("w", true);
            case "x" -> new Observed.Settled("w", false);
            case "b" -> new Observed.TakenBack("w");
            case "f" -> new Observed.Failed();
            case "h" -> new Observed.HandedOver(Set.of("w"));
            case "H" -> new Observed.HandedOver(Set.of());
            case "c" -> new Observed.Closed();
            default -> throw new IllegalArgumentException(sign);
        };
    }

    private static Observed replied(Shown... shown) {
        return new Observed.Replied("w", Set.of(shown));
    }

    private static Observed refused(Operation... instead) {
        return new Observed.Refused("w", new Ruling("house", 1, "no"), List.of(instead));
    }
}
