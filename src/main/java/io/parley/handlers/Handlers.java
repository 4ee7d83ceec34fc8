package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.conversation.*;
import io.parley.shop.Facts;
import java.util.List;

@jakarta.enterprise.context.ApplicationScoped
public class Handlers {
    public Step handle(Request r, Facts f) {
        return new Step.Reply(new Answer.NotUnderstood());
    }

    public List<Choice> offers(Language l) {
        return List.of();
    }
}
