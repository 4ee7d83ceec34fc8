package io.parley.conversation;

final class Lines {
    private Lines() {}

    static String join(String above, String below) {
        return above + "\n" + below;
    }
}
