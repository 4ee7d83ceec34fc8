package io.parley.routing;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Storefront;
import io.parley.routing.own.OwnPhrases;
import io.parley.routing.own.PhraseSource;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The models of merchants with own phrases: trained when a message first needs one, or one of
/// other phrases; until it is ready the one before answers, at first the shipped one. Those used
/// longest ago are given up, so that memory does not grow with the merchants.
final class OwnModels {
    private static final Logger LOG = Logger.getLogger(OwnModels.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    /// Merchants that may wait for their training; the others ask again with their next message.
    private static final int MOST_WAITING = 16;

    private final NgramRouter shipped;
    private final PhraseSource source;
    private final InstantSource clock;
    private final Executor trainer;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Map<MerchantId, Place> places;

    /// @param most how many models are kept, 1.5 to 2.5 MB each
    /// @param trainer where models are trained, one after the other
    OwnModels(
            NgramRouter shipped,
            PhraseSource source,
            InstantSource clock,
            int most,
            Executor trainer) {
        this.shipped = shipped;
        this.source = source;
        this.clock = clock;
        this.trainer = trainer;
        this.places = Collections.synchronizedMap(new Recent(most));
    }

    /// By the time of their last use.
    private static final class Recent extends LinkedHashMap<MerchantId, Place> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<MerchantId, Place> eldest) {
            return size() > most;
        }
    }

    /// One merchant's model, and the one it is to get.
    private static final class Place {
        private volatile @Nullable Model model;

        /// Whether a version is being learnt; one at a time, the next one follows. As the others
        /// below guarded by the place.
        private boolean busy;

        /// The version that could not be learnt, and when it may be tried again.
        private int failed;

        private Instant again = Instant.MIN;
    }

    private record Model(int version, NgramRouter router) {}

    /// Who reads this shop's messages now. Never waits.
    NgramRouter of(Storefront shop) {
        if (shop.phrases() == 0) {
            return shipped;
        }
        Place place = places.computeIfAbsent(shop.merchant(), _ -> new Place());
        Model model = place.model;
        if (model == null || model.version != shop.phrases()) {
            begin(shop, place);
        }
        return model == null ? shipped : model.router;
    }

    private void begin(Storefront shop, Place place) {
        synchronized (place) {
            boolean tooSoon =
                    place.failed == shop.phrases() && clock.instant().isBefore(place.again);
            if (place.busy || tooSoon || !waiting.tryAcquire()) {
                return;
            }
            place.busy = true;
        }
        var _ =
                Uni.createFrom()
                        .deferred(() -> source.read(shop.merchant(), shop.phrases()))
                        .emitOn(trainer)
                        .map(own -> learnt(own, shop.phrases()))
                        .onTermination()
                        .invoke(waiting::release)
                        .subscribe()
                        .with(
                                router -> swap(shop, place, router),
                                failure -> fail(shop, place, failure));
    }

    private NgramRouter learnt(OwnPhrases own, int version) {
        return own.size() == 0
                ? shipped
                : shipped.taught(shipped.lessons().with(own, version), trainer);
    }

    private static void swap(Storefront shop, Place place, NgramRouter router) {
        synchronized (place) {
            place.model = new Model(shop.phrases(), router);
            place.busy = false;
        }
        LOG.infof("Own phrases learnt merchant=%s version=%d", shop.merchant(), shop.phrases());
    }

    private void fail(Storefront shop, Place place, Throwable failure) {
        synchronized (place) {
            place.busy = false;
            place.failed = shop.phrases();
            place.again = clock.instant().plus(AFTER_FAILURE);
        }
        // The kind only: a message of the failure could repeat a phrase.
        LOG.warnf(
                "Own phrases cannot be learnt, the model before them answers merchant=%s version=%d failure=%s",
                shop.merchant(), shop.phrases(), failure.getClass().getName());
    }
}
