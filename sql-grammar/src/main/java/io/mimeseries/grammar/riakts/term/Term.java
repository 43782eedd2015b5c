package io.mimeseries.grammar.riakts.term;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A value of Erlang: ordered as Erlang orders, written as it writes them in messages. */
public sealed interface Term extends Comparable<Term> {

    /** Numbers come before atoms, these before tuples, these before binaries. */
    int rank();

    /** Appends it as {@code ~p} does, on one line. */
    void write(StringBuilder out);

    /** As {@code ~p} writes it. */
    default String text() {
        var out = new StringBuilder();
        write(out);
        return out.toString();
    }

    @Override
    default int compareTo(Term other) {
        return rank() != other.rank() ? Integer.compare(rank(), other.rank()) : compareSameRank(other);
    }

    /** @param other of the same rank */
    int compareSameRank(Term other);

    static Term tuple(Term... elements) {
        return new Tuple(List.of(elements));
    }

    /** An integer or a float. */
    sealed interface Numeric extends Term {
        BigDecimal exact();

        @Override
        default int rank() {
            return 0;
        }

        @Override
        default int compareSameRank(Term other) {
            return exact().compareTo(((Numeric) other).exact());
        }
    }

    /** An integer of any size. */
    record Int(BigInteger value) implements Numeric {
        @Override
        public BigDecimal exact() {
            return new BigDecimal(value);
        }

        @Override
        public void write(StringBuilder out) {
            out.append(value);
        }
    }

    /** A finite float. */
    record Float64(double value) implements Numeric {
        @Override
        public BigDecimal exact() {
            return new BigDecimal(value);
        }

        @Override
        public void write(StringBuilder out) {
            out.append(Floats.shortest(value));
        }
    }

    /** A name. */
    record Atom(String name) implements Term {
        @Override
        public int rank() {
            return 1;
        }

        @Override
        public int compareSameRank(Term other) {
            return name.compareTo(((Atom) other).name);
        }

        @Override
        public void write(StringBuilder out) {
            boolean isPlain = !name.isEmpty()
                    && Character.isLowerCase(name.charAt(0))
                    && name.chars().allMatch(c -> c == '_' || c == '@' || (c < 0x80 && Character.isLetterOrDigit(c)));
            out.append(isPlain ? name : "'" + name + "'");
        }
    }

    /** Some terms in a fixed number. */
    record Tuple(List<Term> elements) implements Term {
        public Tuple {
            elements = List.copyOf(elements);
        }

        @Override
        public int rank() {
            return 2;
        }

        @Override
        public int compareSameRank(Term other) {
            var that = ((Tuple) other).elements;
            if (elements.size() != that.size()) {
                return Integer.compare(elements.size(), that.size());
            }
            for (int i = 0; i < elements.size(); i++) {
                int order = elements.get(i).compareTo(that.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        @Override
        public void write(StringBuilder out) {
            out.append('{');
            for (int i = 0; i < elements.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                elements.get(i).write(out);
            }
            out.append('}');
        }
    }

    /**
     * Bytes.
     *
     * @param bytes a character each
     */
    record Binary(String bytes) implements Term {
        @Override
        public int rank() {
            return 3;
        }

        @Override
        public int compareSameRank(Term other) {
            return bytes.compareTo(((Binary) other).bytes);
        }

        @Override
        public void write(StringBuilder out) {
            if (bytes.chars().allMatch(c -> (c >= 0x20 && c < 0x7f) || (c >= '\b' && c <= '\r') || c >= 0xa0)) {
                out.append("<<").append(quoted(bytes)).append(">>");
            } else {
                out.append("<<");
                for (int i = 0; i < bytes.length(); i++) {
                    out.append(i == 0 ? "" : ",").append((int) bytes.charAt(i));
                }
                out.append(">>");
            }
        }
    }

    /** A text as {@code ~p} writes strings. */
    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
