package io.parley.cli.scenarios.script;

/// What a scenario may need that is not there in every version. Whoever builds such a part says so
/// here.
public enum Part {
    PARCELS("movements of parcels", true),
    FORMS("forms", false),
    AGENTS("the agents’ console", false),
    MODEL("the language model", false),
    REPORT("the merchant’s report", false);

    private final String title;
    private final boolean built;

    Part(String title, boolean built) {
        this.title = title;
        this.built = built;
    }

    public boolean isBuilt() {
        return built;
    }

    /// Its name, for people.
    public String title() {
        return title;
    }
}
