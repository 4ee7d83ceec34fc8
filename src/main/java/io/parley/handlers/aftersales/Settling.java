package io.parley.handlers.aftersales;

import io.parley.commerce.Address;
import io.parley.commerce.Money;
import io.parley.commerce.ShopAction;
import io.parley.conversation.Slot;
import io.parley.negotiation.Ground;
import io.parley.negotiation.Operation;
import io.parley.negotiation.Verdict;
import io.parley.shop.Order;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings one wish a step further: to its order, its goods, the ruling, its details, and to what
/// would be done.
record Settling(Dossier dossier, Tools tools, Papers papers) {
    private static final int MOST_ASKED = 2;

    /// The same, with one more thing about to be done.
    Settling planning(ShopAction action) {
        return new Settling(dossier.planning(action), tools, papers);
    }

    Outcome settle(Wish wish) {
        if (wish.correction() != null) {
            return new Outcome.Several(List.of(new Correction(dossier, tools).applied(wish)));
        }
        if (wish.ground() == Ground.UNSAFE) {
            return new Outcome.Person(papers.say("person.safety"));
        }
        if (wish.sort() == Sort.OWN_ADDRESS) {
            return ownAddress(wish);
        }
        Optional<Order> order = dossier.order(wish.order());
        return order.isEmpty()
                ? new Spread(dossier, tools, papers).over(wish)
                : about(wish, order.get());
    }

    private Outcome about(Wish wish, Order order) {
        if (!wish.sort().isOfWholeOrder() && wish.items().isEmpty()) {
            return judgedFirst(wish, order)
                    .orElseGet(() -> new Pieces(dossier, tools, papers).of(wish, order));
        }
        Operation operation = wish.sort().operation(order.status());
        List<Order.Item> goods = goods(wish, order);
        return switch (dossier.judge(wish, operation, order, goods)) {
            case Verdict.Refused refused -> refused(wish, operation, order, goods, refused);
            case Verdict.ForPerson(var _, var why) ->
                    wish.ground() == null && needsGround(wish)
                            ? askGround(wish, List.of())
                            : new Outcome.Person(papers.voice().say(why));
            case Verdict.Allowed allowed -> allowed(wish, order, allowed);
        };
    }

    /// Which goods are meant need not be asked where none of them may.
    private Optional<Outcome> judgedFirst(Wish wish, Order order) {
        Operation operation = wish.sort().operation(order.status());
        List<Verdict> each =
                order.items().stream()
                        .map(item -> dossier.judge(wish, operation, order, List.of(item)))
                        .toList();
        return each.stream().allMatch(Verdict.Refused.class::isInstance)
                        && each.getFirst() instanceof Verdict.Refused first
                ? Optional.of(refused(wish, operation, order, order.items(), first))
                : Optional.empty();
    }

    private List<Order.Item> goods(Wish wish, Order order) {
        if (wish.sort().isOfWholeOrder()) {
            return order.items();
        }
        return wish.items().stream()
                .distinct()
                .flatMap(id -> dossier.item(order, id).stream())
                .map(item -> pieces(item, wish))
                .toList();
    }

    private static Order.Item pieces(Order.Item item, Wish wish) {
        int meant = (int) wish.items().stream().filter(item.variant()::equals).count();
        return new Order.Item(
                item.product(),
                item.variant(),
                item.name(),
                item.options(),
                meant,
                item.price(),
                item.traits());
    }

    /// What is refused to a change of mind may be owed for goods that are not as they should be.
    private Outcome refused(
            Wish wish,
            Operation operation,
            Order order,
            List<Order.Item> goods,
            Verdict.Refused refused) {
        if (wish.ground() == null
                && wish.timesAsked(Slot.REASON) == 0
                && needsGround(wish)
                && !(dossier.judge(wish.because(Ground.DEFECTIVE), operation, order, goods)
                        instanceof Verdict.Refused)) {
            return askGround(wish, List.of());
        }
        String why =
                papers.say(
                        "refused",
                        papers.operation(operation),
                        order.number().value(),
                        papers.voice().say(refused.why()));
        return refused.instead().stream()
                .filter(other -> Sort.of(other) != wish.sort())
                .filter(other -> isOpen(wish, other, order, goods))
                .findFirst()
                .<Outcome>map(other -> new Outcome.Offer(wish, why, other))
                .orElseGet(() -> new Outcome.No(why));
    }

    private boolean isOpen(Wish wish, Operation other, Order order, List<Order.Item> goods) {
        return !(dossier.judge(wish, other, order, goods) instanceof Verdict.Refused);
    }

    private static boolean needsGround(Wish wish) {
        return switch (wish.sort()) {
            case RETURN, SWAP, REPAIR -> wish.timesAsked(Slot.REASON) == 0;
            case CANCEL, ADDRESS, OWN_ADDRESS, PAYMENT -> false;
        };
    }

    private Outcome askGround(Wish wish, List<Ground> grounds) {
        List<Ground> offered =
                grounds.isEmpty()
                        ? List.of(
                                Ground.NO_LONGER_NEEDED,
                                Ground.DEFECTIVE,
                                Ground.WRONG_ITEM,
                                Ground.NOT_AS_DESCRIBED)
                        : grounds;
        return new Outcome.Ask(
                wish.asking(Slot.REASON),
                Slot.REASON,
                papers.say("reason", papers.say("wish." + wish.sort().key())),
                papers.grounds(offered));
    }

    private Outcome allowed(Wish wish, Order order, Verdict.Allowed allowed) {
        Ground ground = wish.ground();
        boolean owed = ground == null || !allowed.grounds().contains(ground);
        if (!allowed.grounds().isEmpty() && owed) {
            return wish.timesAsked(Slot.REASON) >= MOST_ASKED
                    ? new Outcome.No(
                            papers.say(
                                    "reason.none",
                                    papers.voice()
                                            .list(allowed.grounds().stream().map(papers::ground))))
                    : askGround(wish, allowed.grounds());
        }
        if (allowed.needsPhoto() && wish.timesAsked(Slot.PHOTO) == 0) {
            return new Outcome.Ask(
                    wish.asking(Slot.PHOTO), Slot.PHOTO, papers.say("photo"), List.of());
        }
        return switch (wish.sort()) {
            case CANCEL ->
                    ready(
                            wish,
                            order,
                            new ShopAction.CancelOrder(order.number(), reason(wish)),
                            allowed,
                            null);
            case ADDRESS -> address(wish, order, allowed);
            case OWN_ADDRESS -> ownAddress(wish);
            case PAYMENT -> payment(wish, order, allowed);
            case SWAP -> swap(wish, order, allowed);
            case RETURN -> giveBack(wish, order, allowed);
            case REPAIR ->
                    ready(
                            wish,
                            order,
                            new ShopAction.Repair(order.number(), wish.items()),
                            allowed,
                            null);
        };
    }

    private static String reason(Wish wish) {
        Ground ground = wish.ground();
        return (ground == null ? Ground.OTHER : ground).wireName();
    }

    private Outcome address(Wish wish, Order order, Verdict.Allowed allowed) {
        Address address = wish.address();
        return address == null
                ? findAddress(wish)
                : ready(
                        wish,
                        order,
                        new ShopAction.ChangeAddress(order.number(), address),
                        allowed,
                        null);
    }

    private Outcome ownAddress(Wish wish) {
        Verdict verdict = dossier.judge(wish, Operation.CHANGE_SHOPPER_ADDRESS, null, List.of());
        return switch (verdict) {
            case Verdict.Refused(var _, var why, var _) -> new Outcome.No(papers.voice().say(why));
            case Verdict.ForPerson(var _, var why) -> new Outcome.Person(papers.voice().say(why));
            case Verdict.Allowed allowed -> {
                Address address = wish.address();
                yield address == null
                        ? findAddress(wish)
                        : ready(
                                wish,
                                null,
                                new ShopAction.ChangeShopperAddress(address),
                                allowed,
                                null);
            }
        };
    }

    private Outcome findAddress(Wish wish) {
        Places places = new Places(dossier, wish.order());
        String answer = wish.answer(Slot.ADDRESS);
        Optional<Address> found =
                answer == null
                        ? places.within(wish.words())
                        : places.in(answer).or(() -> places.within(answer));
        if (found.isPresent()) {
            return new Outcome.Several(List.of(wish.to(found.get())));
        }
        return wish.timesAsked(Slot.ADDRESS) > MOST_ASKED || wish.isUnknown(Slot.ADDRESS)
                ? new Outcome.Person(papers.say("person.address"))
                : new Outcome.Ask(
                        wish.asking(Slot.ADDRESS),
                        Slot.ADDRESS,
                        papers.say(answer == null ? "address" : "address.again"),
                        List.of());
    }

    private Outcome payment(Wish wish, Order order, Verdict.Allowed allowed) {
        String payment = wish.payment();
        return payment == null
                ? new Paying(dossier, tools, papers)
                        .of(wish, order, allowed.refund(), order.total())
                : ready(
                        wish,
                        order,
                        new ShopAction.ChangePayment(order.number(), payment),
                        allowed,
                        null);
    }

    private Outcome swap(Wish wish, Order order, Verdict.Allowed allowed) {
        if (wish.newItems().size() < wish.items().size()) {
            return new Replacements(dossier, tools, papers).of(wish, order);
        }
        Money difference = Paying.difference(dossier, order, wish);
        String payment = wish.payment();
        boolean moves = difference.minor() != 0;
        if (payment == null && !moves && wish.answer(Slot.PAYMENT) == null) {
            String paid = order.terms().payment();
            boolean named = !tools.ways().named(dossier, order, Words.of(wish.words())).isEmpty();
            payment = named ? null : paid;
        }
        if (payment == null) {
            return new Paying(dossier, tools, papers)
                    .of(wish, order, allowed.refund(), difference.minor() > 0 ? difference : null);
        }
        ShopAction action =
                order.status() == Order.Status.DELIVERED
                        ? new ShopAction.ExchangeItems(
                                order.number(), wish.items(), wish.newItems(), payment)
                        : new ShopAction.ChangeItems(
                                order.number(), wish.items(), wish.newItems(), payment);
        return ready(wish, order, action, allowed, difference);
    }

    private Outcome giveBack(Wish wish, Order order, Verdict.Allowed allowed) {
        String payment = wish.payment();
        return payment == null
                ? new Paying(dossier, tools, papers).of(wish, order, allowed.refund(), null)
                : ready(
                        wish,
                        order,
                        new ShopAction.ReturnItems(order.number(), wish.items(), payment),
                        allowed,
                        Paying.refund(dossier, order, wish));
    }

    private Outcome ready(
            Wish wish,
            @Nullable Order order,
            ShopAction action,
            Verdict.Allowed allowed,
            @Nullable Money difference) {
        return dossier.request().query().pending().contains(action)
                ? new Outcome.No(papers.say("pending"))
                : new Outcome.Ready(new Outcome.Plan(wish, order, action, allowed, difference));
    }
}
