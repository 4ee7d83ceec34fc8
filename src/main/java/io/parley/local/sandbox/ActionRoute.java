package io.parley.local.sandbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.parley.commerce.MerchantId;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// GET `/sandbox/shops/{merchant}/actions`: what the built-in shop was asked for, in the order it
/// was done, and what it answered.
@Singleton
class ActionRoute implements SandboxRoutes {
    private static final String ACTIONS =
            """
            select action::json ->> 'kind', (action::jsonb - 'kind')::text,
                   outcome::json ->> 'kind'
              from shop_action where merchant = $1 order by n\
            """;

    private final Pool pool;

    ActionRoute(Pool pool) {
        this.pool = pool;
    }

    /// An action by its parts, whatever they are.
    ///
    /// @param outcome `done` or `refused`
    record Shown(String kind, @JsonRawValue String action, String outcome) {}

    @Override
    public void mount(Router router) {
        router.get(Sandbox.ROOT + "/shops/:merchant/actions")
                .handler(context -> get(new Call(context)));
    }

    private void get(Call call) {
        call.answer(call.withMerchant(this::list));
    }

    private Uni<Answer> list(MerchantId merchant) {
        return pool.preparedQuery(ACTIONS)
                .execute(Tuple.of(merchant.value()))
                .map(rows -> {
                    List<Shown> shown = new ArrayList<>();
                    rows.forEach(row -> shown.add(shown(row)));
                    return Answer.ok(shown);
                });
    }

    private static Shown shown(Row row) {
        return new Shown(row.getString(0), row.getString(1), row.getString(2));
    }
}
