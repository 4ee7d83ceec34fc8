package io.parley.shop.records;

import io.parley.shop.RecordKind;

/// A whole line of each kind, with every field there is.
public final class Lines {
    static final String PRODUCT =
            """
            {"id":"tea","name":{"en":"Green tea","zh":"绿茶"},"category":"tea","description":"From the hills",\
            "attributes":{"origin":{"en":"Hangzhou","zh":"杭州"}},"variants":[{"id":"tea-250",\
            "options":{"size":"250 g"},"price":{"amount":"64.50","currency":"CNY"},"available":true}]}\
            """;
    static final String SHOPPER =
            """
            {"id":"mei","name":"Mei Lin","email":"Mei@shop.example","address":{"lines":["1 Quay Road","Room 2"],\
            "city":"Wuhan","region":"Hubei","postcode":"430 000","country":"China"},"payments":[{"id":"p1",\
            "kind":"gift_card","label":"Gift card","balance":{"amount":20,"currency":"CNY"}}]}\
            """;
    static final String ORDER =
            """
            {"number":"D-1","shopper":"mei","status":"delivered","total":{"amount":"129.00","currency":"CNY"},\
            "items":[{"product":"tea","variant":"tea-250","quantity":2,"name":"Tea","options":{"size":"S"},\
            "price":{"amount":"64.5","currency":"CNY"},"traits":["perishable","final_sale"]}],\
            "payment":"p1","address":{"lines":["1 Road"],"city":"Wuhan","postcode":"430000","country":"China"},\
            "placed":"-P9DT4H","paid":"-P9D","shipped":"-P8D",\
            "delivered":"-P4D","promised":"2026-11-11T20:00:00+08:00","email":"MEI@shop.example",\
            "postcode":"430-000","refunds":[{"amount":{"amount":"5","currency":"CNY"},"state":"pending",\
            "at":"-P1D","method":"Gift card"}],"returns":[{"id":"R1","state":"sent_back","at":"-P2D",\
            "variants":["tea-250"]}]}\
            """;
    static final String PARCEL =
            """
            {"id":"K1","order":"D-1","carrier":"Swift","tracking_number":"SW 77","variants":["tea-250"],\
            "promised":"P1D","expected":"P2D","movements":[{"id":"2","milestone":"in_transit","at":"-PT5H",\
            "place":{"en":"Wuhan","zh":"武汉"}},{"id":"1","milestone":"picked_up","at":"-P1D"}]}\
            """;
    static final String PAGE =
            """
            {"id":"returns","kind":"policy","title":"Returns","body":{"en":"30 days.\\nAny reason.","zh":"三十天"}}\
            """;

    private Lines() {}

    static String of(RecordKind kind) {
        return switch (kind) {
            case PRODUCT -> PRODUCT;
            case SHOPPER -> SHOPPER;
            case ORDER -> ORDER;
            case PARCEL -> PARCEL;
            case PAGE -> PAGE;
        };
    }

    /// The same with times instead of durations, as the topic wants it.
    public static String ofTopic(RecordKind kind) {
        return of(kind).replaceAll("\"-P[0-9DTH]+\"", "\"2026-11-05T12:00:00Z\"")
                .replaceAll("\"-?PT?[0-9]+[DTH][0-9DTH]*\"", "\"2026-11-05T12:00:00Z\"");
    }
}
