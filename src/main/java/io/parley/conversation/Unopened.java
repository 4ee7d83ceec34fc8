package io.parley.conversation;

/// Nobody has written yet.
public record Unopened(Header header) implements Dormant {

    @Override
    public String status() {
        return "new";
    }

    @Override
    public Unopened with(Header newHeader) {
        return new Unopened(newHeader);
    }
}
