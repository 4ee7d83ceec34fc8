package io.parley.cli.scenarios.tau;

import io.parley.cli.scenarios.tau.Conversion.LeftOut;
import io.parley.cli.scenarios.tau.Conversion.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a scenario of a task, by rules that hold for any task of the policy.
public final class Converter {
    /// Enough for several wishes with all their questions.
    private static final int AT_MOST = 40;

    private static final String MERCHANT = "tau";

    private final Shop shop;
    private final TemplateWishes templates;

    public Converter(Shop shop) {
        this.shop = shop;
        this.templates = new TemplateWishes(shop);
    }

    /// What becomes of the task.
    public Conversion convert(Task task) {
        try {
            return new Made(task.id(), scenario(task));
        } catch (Unsayable e) {
            return new LeftOut(task.id(), e.reason(), e.detail());
        }
    }

    private Map<String, Object> scenario(Task task) throws Unsayable {
        String user = task.user();
        if (user == null) {
            throw new Unsayable("the shopper is not in the records", task.known());
        }
        Honesty honesty = new Honesty(shop, user, task);
        List<Write> writes = new Rehearsal(shop).done(task.writes());
        for (Write write : writes) {
            honesty.check(write);
        }
        Optional<List<Wish>> templated = templates.of(task, user);
        List<Wish> wishes = templated.isPresent() ? templated.get() : free(task, user);
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("name", task.id());
        scenario.put("merchant", MERCHANT);
        scenario.put("opens", wishes.getFirst().says());
        scenario.put("knows", knows(task, user, wishes));
        scenario.put("turns_at_most", AT_MOST);
        scenario.put("end", end(task.handedOver(), writes));
        return scenario;
    }

    private List<Wish> free(Task task, String user) throws Unsayable {
        List<String> owned =
                shop.orders().values().stream()
                        .filter(order -> order.path("user_id").asText().equals(user))
                        .map(order -> order.path("order_id").asText())
                        .flatMap(order -> shop.pieces(order).stream())
                        .toList();
        Mentions mentions = new Mentions(owned);
        return new FreeTelling(mentions, task).of(FreeWishes.of(task, mentions));
    }

    private Map<String, Object> knows(Task task, String user, List<Wish> wishes) {
        Map<String, Object> knows = new LinkedHashMap<>(Identity.of(task, user, shop));
        knows.putAll(Knowledge.of(wishes));
        knows.putIfAbsent("confirm", "yes");
        knows.put(
                "more",
                Stream.concat(wishes.stream().skip(1).map(Wish::says), Stream.of("no, that's all"))
                        .toList());
        return knows;
    }

    private static Map<String, Object> end(boolean handedOver, List<Write> writes) {
        Map<String, Object> end = new LinkedHashMap<>();
        if (handedOver) {
            end.put("state", "waiting_for_agent");
        }
        List<Map<String, Object>> actions = new ArrayList<>();
        writes.forEach(write -> actions.add(Truth.of(write)));
        end.put("actions", actions);
        if (actions.size() > 1) {
            end.put("in_any_order", true);
        }
        return end;
    }
}
