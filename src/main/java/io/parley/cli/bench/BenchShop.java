package io.parley.cli.bench;

import io.parley.cli.ShopperToken;
import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.Shopper;
import java.util.List;

/// The shop that is measured: the merchant `bench`, whose shopper number n has the order number n,
/// and what its shoppers ask.
public final class BenchShop {
    public static final MerchantId ID = new MerchantId("bench");

    static final String SUBJECT = "bench-shopper-";
    static final String ORDER = "#B";
    static final int DIGITS = 7;

    private static final int TOKEN_HOURS = 12;

    private static final List<String> ENGLISH =
            List.of(
                    "Hello, where is my order %s? It was due yesterday and nobody called.",
                    "where's my order %s pls, it has been a whole week now",
                    "Can you track order %s for me? I would like to know when it arrives.",
                    "I have not received my parcel yet. Order number %s. Where is it?");
    private static final List<String> CHINESE =
            List.of(
                    "你好，我的订单 %s 到哪里了？说好昨天送到的，一直没有人联系我。",
                    "帮我查一下订单 %s 的物流，什么时候能送到？", "订单 %s 怎么还没有收到，已经等了一个星期了", "请问我的快递到哪了？订单号 %s ，谢谢");

    private BenchShop() {}

    public static Shopper.Proven shopper(int n) {
        return new Shopper.Proven(SUBJECT + n);
    }

    public static OrderNumber order(int n) {
        return new OrderNumber(ORDER + ("%0" + DIGITS + "d").formatted(n));
    }

    /// A token as the shop signs it.
    static String token(int shopper) {
        return ShopperToken.signed(
                Seeding.TOKEN_KEY, ID.value(), shopper(shopper).subject(), TOKEN_HOURS);
    }

    /// Every other shopper reads Chinese.
    public static Language language(int shopper) {
        return shopper % 2 == 0 ? Language.EN : Language.ZH;
    }

    /// The shopper's k-th question, which is about the shopper's own order.
    public static String question(int shopper, long k) {
        var forms =
                switch (language(shopper)) {
                    case EN -> ENGLISH;
                    case ZH -> CHINESE;
                };
        return forms.get((int) (k % forms.size())).formatted(order(shopper));
    }
}
