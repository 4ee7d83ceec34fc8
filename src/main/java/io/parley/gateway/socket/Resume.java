package io.parley.gateway.socket;

import io.parley.gateway.Admission;
import io.parley.gateway.Admission.Pass;
import io.parley.gateway.frames.ClientFrame.Hello;

/// Where a client's feed begins.
final class Resume {
    private Resume() {}

    static boolean isOutOfRange(Hello hello) {
        return hello.resume() != null && hello.resume() < Hello.FROM_NOW;
    }

    static void start(Feed feed, Hello hello, Admission.In in) {
        long wanted = hello.resume() == null ? 0 : hello.resume();
        if (in.pass() instanceof Pass.Fresh) {
            feed.startNow(true);
        } else if (wanted == Hello.FROM_NOW) {
            feed.startNow(false);
        } else {
            feed.startAfter(countsElsewhere(hello, in) ? 0 : wanted);
        }
    }

    /// After signing in, a client may still hold the seq of its guest thread.
    private static boolean countsElsewhere(Hello hello, Admission.In in) {
        return hello.conversation() != null
                && !hello.conversation().equals(in.conversation().toString());
    }
}
