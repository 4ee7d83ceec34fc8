package io.parley.cli.scenarios.script;

import io.parley.cli.scenarios.script.Scenario.Setting;
import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.platform.yaml.Section;
import io.parley.platform.yaml.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/// The form of a scenario.
final class ScenarioForm {
    private static final List<String> KEYS =
            List.of(
                    "name",
                    "merchant",
                    "shopper",
                    "locale",
                    "now",
                    "turns",
                    "opens",
                    "knows",
                    "turns_at_most",
                    "end");

    private ScenarioForm() {}

    static Scenario read(Source source, Node node) {
        Section section = Section.of(source, node, "a scenario", KEYS);
        return new Scenario(
                section.required("name"),
                section.place(),
                setting(section),
                CourseForm.read(section),
                section.part("end", Ending.ANY, EndingForm::read));
    }

    private static Setting setting(Section section) {
        return new Setting(
                merchant(section),
                section.<@Nullable String>part("shopper", null, ScenarioForm::shopper),
                Language.ofTag(
                        Objects.requireNonNullElse(section.word("locale", Words.LANGUAGES), "en")),
                Times.moment(section, "now"));
    }

    private static String merchant(Section section) {
        String merchant = section.required("merchant");
        try {
            return merchant.isEmpty() ? merchant : new MerchantId(merchant).value();
        } catch (IllegalArgumentException e) {
            section.mistakeAt("merchant", "%s", Objects.toString(e.getMessage()));
            return merchant;
        }
    }

    private static String shopper(Source source, Node node) {
        return Section.of(source, node, "'shopper'", List.of("id")).required("id");
    }
}
