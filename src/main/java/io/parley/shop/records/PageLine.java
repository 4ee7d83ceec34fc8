package io.parley.shop.records;

import io.parley.shop.Page;

/// Reads a page.
final class PageLine {
    private PageLine() {}

    static Page page(Fields fields) {
        Page page =
                new Page(
                        fields.required("id", id -> id.id(Limits.ID)),
                        fields.required("kind", kind -> kind.word(Page.Kind.class)),
                        fields.required("title", title -> title.localized(Limits.LINE)),
                        fields.required("body", body -> body.localized(Limits.PAGE)));
        fields.close();
        return page;
    }
}
