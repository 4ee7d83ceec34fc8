package io.parley.routing.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// BERT's way to cut a text: words, signs and Chinese characters first, then each word into the
/// longest pieces the vocabulary has.
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final int MOST_TOKENS = 128;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    /// @throws IllegalArgumentException when the vocabulary lacks `[UNK]`, `[CLS]` or `[SEP]`
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        unknown = special("[UNK]");
        begin = special("[CLS]");
        end = special("[SEP]");
    }

    private int special(String token) {
        Integer id = vocabulary.get(token);
        if (id == null) {
            throw new IllegalArgumentException("The tokenizer's vocabulary has no " + token);
        }
        return id;
    }

    boolean has(String word) {
        return vocabulary.containsKey(word);
    }

    /// The ids, `[CLS]` and `[SEP]` included, at most 128.
    long[] ids(String text) {
        List<Integer> ids = new ArrayList<>();
        ids.add(begin);
        String plain = plain(text);
        int to;
        for (int from = 0; from < plain.length() && ids.size() < MOST_TOKENS; from = to) {
            to = endOfWord(plain, from);
            if (!Character.isWhitespace(plain.charAt(from))) {
                pieces(plain.substring(from, to), ids);
            }
        }
        List<Integer> fitting = ids.subList(0, Math.min(ids.size(), MOST_TOKENS - 1));
        fitting.add(end);
        return fitting.stream().mapToLong(Integer::longValue).toArray();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}|\\p{Cc}|\\p{Cf}", "");
    }

    private static int endOfWord(String text, int from) {
        if (!Character.isLetterOrDigit(text.charAt(from)) || isHan(text.charAt(from))) {
            return from + 1;
        }
        int to = from + 1;
        while (to < text.length()
                && Character.isLetterOrDigit(text.charAt(to))
                && !isHan(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private void pieces(String word, List<Integer> ids) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                String piece = word.substring(from, to);
                id = vocabulary.get(from == 0 ? piece : "##" + piece);
                to--;
            }
            if (id == null) {
                break;
            }
            pieces.add(id);
            from = to + 1;
        }
        if (from >= word.length()) {
            ids.addAll(pieces);
        } else {
            ids.add(unknown);
        }
    }
}
