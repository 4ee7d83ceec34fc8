package io.parley.routing;

/// How many phrases are read right, by the model that answers now and by the one that would. Both
/// read only phrases they have not learnt.
///
/// @param phrases how many there are
/// @param before right now
/// @param after right then
/// @param lost right now and wrong then; the difference of the two says how many are won
public record Compared(int phrases, int before, int after, int lost) {
    static final Compared NONE = new Compared(0, 0, 0, 0);

    public int won() {
        return after - before + lost;
    }

    Compared and(boolean before, boolean after) {
        return new Compared(
                phrases + 1,
                this.before + (before ? 1 : 0),
                this.after + (after ? 1 : 0),
                lost + (before && !after ? 1 : 0));
    }

    /// Whether more changed one way than chance would have it: twice the deviation of a coin thrown
    /// as often as a phrase changed (the sign test).
    boolean isClear() {
        int changed = won() + lost;
        return Math.abs(won() - lost) > 2 * Math.sqrt(changed);
    }
}
