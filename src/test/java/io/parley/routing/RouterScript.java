package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Erasable;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.conversation.Slot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A router of two intents, and messages to it.
record RouterScript(Router router, Language screen, @Nullable Frame frame) {
    static final Intent TRACKING = new Intent("parcel_tracking");
    static final Intent GIFTS = new Intent("gift_wrapping");

    static final Phrases PHRASES =
            new Phrases(
                    Map.of(
                            TRACKING,
                            List.of(
                                    "where is my parcel",
                                    "when does my parcel arrive",
                                    "track my parcel #W1234567",
                                    "has it been shipped",
                                    "我的包裹到哪了",
                                    "什么时候发货"),
                            GIFTS,
                            List.of(
                                    "please wrap it as a gift",
                                    "can you add gift wrapping",
                                    "i would like a gift box",
                                    "可以包装成礼物吗",
                                    "要一个礼盒")));

    private static final Router ROUTER = new NgramRouter(PHRASES);

    static RouterScript onEnglishScreen() {
        return new RouterScript(ROUTER, Language.EN, null);
    }

    static RouterScript onChineseScreen() {
        return new RouterScript(ROUTER, Language.ZH, null);
    }

    RouterScript askedForOrderBy(Intent intent) {
        return askedFor(Slot.ORDER, intent);
    }

    RouterScript askedFor(Slot slot, Intent intent) {
        Frame asking = new Frame(intent, "asking", slot, Erasable.of(Map.of()));
        return new RouterScript(router, screen, asking);
    }

    Route says(String text) {
        return route(text, null);
    }

    Route taps(String choice) {
        return route("a label", choice);
    }

    Route says(String text, Glance glance) {
        return route(text, null, glance);
    }

    private Route route(String text, @Nullable String choice) {
        return route(text, choice, Glance.NONE);
    }

    private Route route(String text, @Nullable String choice, Glance glance) {
        Said said = new Said(new Shopper.Guest("g"), text, choice);
        return router.route(
                new Query(new MerchantId("demo"), said, screen, frame),
                Storefronts.of("demo"),
                glance);
    }
}
