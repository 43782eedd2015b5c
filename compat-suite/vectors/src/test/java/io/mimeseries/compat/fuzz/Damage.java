package io.mimeseries.compat.fuzz;

import java.util.List;
import java.util.Random;

/** Spoils texts: parts are left out, doubled, exchanged for parts of other texts or for what parsers stumble over. */
final class Damage {
    private final Random random;
    private final List<String> texts;
    private final List<String> morsels;

    /**
     * @param texts what is spoilt
     * @param morsels what is put in here and there
     */
    Damage(long seed, List<String> texts, List<String> morsels) {
        this.random = new Random(seed);
        this.texts = texts;
        this.morsels = morsels;
    }

    /** Now and then a text that nothing has happened to. */
    String next() {
        var text = new StringBuilder(any(texts));
        for (int times = random.nextInt(4); times > 0 && text.length() > 0; times--) {
            spoil(text);
        }
        return text.toString();
    }

    private void spoil(StringBuilder text) {
        int from = boundary(text);
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, any(morsels));
            case 3 -> text.replace(from, to, any(morsels));
            case 4 -> text.insert(from, part(any(texts)));
            default -> text.replace(from, to, part(any(texts)));
        }
    }

    /** Mostly where a word begins, so that more than the parser's first word is reached. */
    private int boundary(CharSequence text) {
        int at = random.nextInt(text.length());
        if (random.nextInt(4) > 0) {
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private String part(String text) {
        int from = boundary(text);
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(20)));
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
