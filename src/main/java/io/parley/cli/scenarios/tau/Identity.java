package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a shopper can say of itself.
final class Identity {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");

    private Identity() {}

    /// The answers to questions for its name, e-mail and postcode, as far as the task tells.
    static Map<String, Object> of(Task task, String user, Shop shop) {
        Map<String, Object> answers = new LinkedHashMap<>();
        String known = task.known();
        String name = shop.name(user);
        if (known.contains(user) || known.contains(name.split(" ")[0])) {
            answers.put("name", name);
        }
        put(answers, "postcode", all(POSTCODE, known));
        put(answers, "email", all(EMAIL, known));
        return answers;
    }

    /// Several are tried one after the other.
    private static void put(Map<String, Object> answers, String slot, List<String> found) {
        if (found.size() == 1) {
            answers.put(slot, found.getFirst());
        } else if (!found.isEmpty()) {
            answers.put(slot, found);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
