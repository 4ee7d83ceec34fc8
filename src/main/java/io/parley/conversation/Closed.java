package io.parley.conversation;

/// The last episode is over; the next message opens another.
public record Closed(Header header) implements Dormant {

    @Override
    public String status() {
        return "closed";
    }

    @Override
    public Closed with(Header newHeader) {
        return new Closed(newHeader);
    }
}
