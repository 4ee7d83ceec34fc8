package io.parley.handlers.aftersales;

import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.Effect;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.Intent;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Slot;
import io.parley.handlers.Step;
import io.parley.handlers.aftersales.Outcome.Plan;
import io.parley.shop.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Brings all wishes as far as they come, and says what is next: a question, what would be done, or
/// that it has been asked of the shop.
final class Course {
    /// No wish takes more steps; a fault that makes it take them stops here.
    private static final int MOST_STEPS = 40;

    private final Memory memory;
    private final Intent intent;
    private Settling settling;
    private final Papers papers;
    private final List<ReplyContent> told = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();

    Course(Memory memory, Intent intent, Settling settling) {
        this.memory = memory;
        this.intent = intent;
        this.settling = settling;
        this.papers = settling.papers();
    }

    Step next() {
        if (memory.wishes().isEmpty()) {
            return nothing();
        }
        List<Wish> open = new ArrayList<>(memory.wishes());
        for (int steps = 0; !open.isEmpty() && steps < MOST_STEPS; steps++) {
            Wish wish = open.removeFirst();
            switch (settling.settle(wish)) {
                case Outcome.Several(List<Wish> several) -> open.addAll(0, several);
                case Outcome.Ready(Plan plan) -> {
                    plans.add(plan);
                    wishes.add(plan.wish());
                    settling = settling.planning(plan.action());
                }
                case Outcome.Ask(Wish asking, Slot slot, String text, List<Choice> choices) -> {
                    return ask(asking, open, slot, text, choices);
                }
                case Outcome.Offer(Wish refused, String text, var instead) -> {
                    told.add(papers.text(text));
                    return ask(
                            refused.answering(Slot.OFFER, instead.name()),
                            open,
                            Slot.OFFER,
                            papers.say("offer", papers.operation(instead)),
                            papers.yesNo(Slot.OFFER));
                }
                case Outcome.No(String text) -> told.add(papers.text(text));
                case Outcome.Person(String text) -> {
                    if (plans.isEmpty() && open.isEmpty()) {
                        return new Step.Reply(new Answer.HandOver(HandOverReason.NOT_COVERED));
                    }
                    told.add(papers.text(text));
                }
            }
        }
        return end();
    }

    /// Nothing is wished, or nothing any more.
    private Step nothing() {
        boolean declined = memory.step().equals(Memory.MORE);
        return declined && memory.asked() != null && memory.asked().equals(Slot.MORE)
                ? Step.say(List.of(papers.text(papers.say("done"))), null)
                : question(
                        declined ? "dropped" : "what",
                        Slot.MORE,
                        List.of(),
                        Memory.MORE,
                        List.of(),
                        0);
    }

    private Step ask(Wish asking, List<Wish> open, Slot slot, String text, List<Choice> choices) {
        int at = wishes.size();
        List<Wish> all =
                Stream.of(wishes.stream(), Stream.of(asking), open.stream())
                        .flatMap(w -> w)
                        .toList();
        told.add(new ReplyContent.Question(slot, text, withHuman(choices)));
        Memory next =
                memory.wishing(all)
                        .asking(at, slot)
                        .in(slot.equals(Slot.OFFER) ? Memory.OFFER : Memory.COLLECT);
        return Step.say(List.copyOf(told), next.frame(intent), wished(all));
    }

    private List<Choice> withHuman(List<Choice> choices) {
        return Stream.concat(choices.stream(), Stream.of(papers.human())).toList();
    }

    private Step question(
            String key,
            Slot slot,
            List<Choice> choices,
            String step,
            List<Wish> kept,
            int at,
            Effect... effects) {
        told.add(new ReplyContent.Question(slot, papers.say(key), choices));
        return Step.say(
                List.copyOf(told),
                memory.wishing(kept).asking(at, slot).in(step).frame(intent),
                effects);
    }

    private Step end() {
        if (plans.isEmpty()) {
            return question("else", Slot.MORE, List.of(papers.human()), Memory.MORE, List.of(), 0);
        }
        List<Plan> merged = new Merging(settling.dossier()).merged(plans);
        if (memory.step().equals(Memory.CONFIRMED)
                && merged.stream().map(Plan::wish).toList().equals(memory.wishes())) {
            return asked(merged);
        }
        List<Wish> kept = merged.stream().map(Plan::wish).toList();
        told.add(papers.text(summary(merged)));
        return question(
                "confirm",
                Slot.CONFIRM,
                papers.yesNo(Slot.CONFIRM),
                Memory.CONFIRM,
                kept,
                kept.size() - 1,
                wished(kept));
    }

    private String summary(List<Plan> merged) {
        Stream<String> plain = merged.stream().map(papers::plan);
        Stream<String> notes =
                merged.stream()
                        .flatMap(plan -> plan.verdict().note().stream())
                        .distinct()
                        .map(papers.voice()::say);
        return Stream.concat(plain, notes).reduce((one, other) -> one + "\n" + other).orElse("");
    }

    private Step asked(List<Plan> merged) {
        List<Effect> effects = new ArrayList<>();
        merged.forEach(plan ->
                effects.add(
                        new Effect.Ask(
                                settling.dossier().subject(),
                                plan.action(),
                                plan.verdict().ruling())));
        told.add(
                papers.text(papers.say(merged.size() == 1 ? "asked" : "asked.all", merged.size())));
        return question(
                "more",
                Slot.MORE,
                List.of(),
                Memory.MORE,
                List.of(),
                0,
                effects.toArray(Effect[]::new));
    }

    /// A right counts from the first word of the wish.
    private Effect[] wished(List<Wish> all) {
        Set<Effect> effects = new LinkedHashSet<>();
        Map<String, Order> orders = new LinkedHashMap<>();
        settling.dossier().orders().forEach(order -> orders.put(order.number().value(), order));
        all.stream()
                .filter(wish ->
                        wish.sort() == Sort.RETURN
                                || wish.sort() == Sort.SWAP
                                || wish.sort() == Sort.REPAIR)
                .map(Wish::order)
                .filter(orders::containsKey)
                .map(orders::get)
                .filter(order ->
                        !settling.dossier().request().query().wished().containsKey(order.number()))
                .forEach(order -> effects.add(new Effect.Wish(order.number())));
        return effects.toArray(Effect[]::new);
    }
}
